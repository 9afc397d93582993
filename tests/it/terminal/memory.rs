//! Looking into the memory of the program, as somebody who took the computer would. Where the system
//! does not allow that, it is said and nothing is claimed.

use std::fs::{self, File};
use std::io::{Read, Seek, SeekFrom};

use super::Window;

/// The words that stand in the writable memory of the program; nothing where the system refuses.
fn held<'w>(window: &Window, words: &[&'w str]) -> Option<Vec<&'w str>> {
    let folder = format!("/proc/{}", window.pid().as_raw_nonzero());
    let maps = fs::read_to_string(format!("{folder}/maps"));
    let memory = File::open(format!("{folder}/mem"));
    let (Ok(maps), Ok(mut memory)) = (maps, memory) else {
        eprintln!("SKIPPED: the memory of another process cannot be read here");
        return None;
    };
    let mut found = Vec::new();
    for line in maps.lines().filter(|line| line.contains(" rw")) {
        let Some(region) = region(&mut memory, line) else {
            continue;
        };
        let held = words.iter().filter(|word| {
            let word = word.as_bytes();
            region.windows(word.len()).any(|part| part == word)
        });
        found.extend(held);
    }
    Some(found)
}

/// The bytes of one region, as far as the system gives them.
fn region(memory: &mut File, line: &str) -> Option<Vec<u8>> {
    let (from, rest) = line.split_once('-')?;
    let (to, _) = rest.split_once(' ')?;
    let from = u64::from_str_radix(from, 16).ok()?;
    let to = u64::from_str_radix(to, 16).ok()?;
    let mut bytes = Vec::new();
    memory.seek(SeekFrom::Start(from)).ok()?;
    let read = memory.take(to - from).read_to_end(&mut bytes);
    read.is_ok().then_some(bytes)
}

/// The words are there: the search can find what is there.
#[track_caller]
pub(crate) fn must_hold(window: &Window, words: &[&str]) {
    if let Some(found) = held(window, words) {
        assert!(words.iter().all(|word| found.contains(word)), "{found:?}");
    }
}

/// The same process runs a new image that was begun with `how`, and the words are not in its memory.
#[track_caller]
pub(crate) fn must_be_afresh(window: &Window, how: &str, words: &[&str]) {
    let line = format!("/proc/{}/cmdline", window.pid().as_raw_nonzero());
    match fs::read_to_string(line) {
        Ok(line) if !line.is_empty() => assert!(line.contains(how), "{line}"),
        Ok(_) | Err(_) => eprintln!("SKIPPED: the arguments of the process cannot be read here"),
    }
    if let Some(found) = held(window, words) {
        assert_eq!(found, Vec::<&str>::new());
    }
}
