//! A disk that loses its power: what was made safe is there, and of everything after it any part, in
//! any order, torn anywhere between two sectors.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::Dice;
use super::trace::Deed;

/// What a disk writes whole or not at all.
const SECTOR: usize = 512;

/// A change of a file's content.
#[derive(Debug, Clone)]
enum Change {
    Write { at: usize, bytes: Vec<u8> },
    Length(usize),
}

/// A file whatever its name: what is safe, and what came after.
#[derive(Debug, Clone, Default)]
struct Content {
    safe: Vec<u8>,
    since: Vec<Change>,
}

/// A change in a folder.
#[derive(Debug, Clone)]
enum Naming {
    Made(String, usize),
    Removed(String),
}

/// The folder of the vault as a disk has it.
#[derive(Debug, Clone, Default)]
pub(super) struct Shadow {
    folder: String,
    contents: Vec<Content>,
    /// The names that are safe, and what was done in the folder after that.
    names: BTreeMap<String, usize>,
    since: Vec<Naming>,
    /// As the program sees it: what each name and each open file means.
    seen: BTreeMap<String, usize>,
    open: BTreeMap<i64, (usize, usize)>,
    /// Open folders.
    folders: Vec<i64>,
}

impl Shadow {
    /// The files of a folder, all of them safe.
    pub(super) fn of(folder: &Path) -> Self {
        let mut shadow = Self {
            folder: folder.to_str().unwrap().to_owned(),
            ..Self::default()
        };
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                let name = path.to_str().unwrap().to_owned();
                shadow.names.insert(name.clone(), shadow.contents.len());
                shadow.seen.insert(name, shadow.contents.len());
                shadow.contents.push(Content {
                    safe: fs::read(&path).unwrap(),
                    since: Vec::new(),
                });
            }
        }
        shadow
    }

    /// Follows one deed. What concerns other files is passed over.
    pub(super) fn follow(&mut self, deed: &Deed) {
        match deed {
            Deed::Opened {
                path,
                file,
                makes,
                empties,
                ..
            } => self.opened(path, *file, (*makes, *empties)),
            Deed::Closed(file) => {
                self.open.remove(file);
                self.folders.retain(|open| open != file);
            }
            Deed::Wrote { file, at, bytes } => self.wrote(*file, *at, bytes),
            Deed::Went { file, to } => {
                if let Some((_, place)) = self.open.get_mut(file) {
                    *place = usize::try_from(*to).unwrap();
                }
            }
            Deed::Cut { file, length } => {
                if let Some((content, _)) = self.open.get(file) {
                    let length = usize::try_from(*length).unwrap();
                    self.contents[*content].since.push(Change::Length(length));
                }
            }
            Deed::Synced(file) => self.synced(*file),
            Deed::Removed(path) => {
                if self.seen.remove(path).is_some() {
                    self.since.push(Naming::Removed(path.clone()));
                }
            }
            Deed::Renamed(from, to) => {
                if let Some(content) = self.seen.remove(from) {
                    self.seen.insert(to.clone(), content);
                    self.since.push(Naming::Removed(from.clone()));
                    self.since.push(Naming::Made(to.clone(), content));
                }
            }
            Deed::MadeFolder(_) => {}
            Deed::Other(what) => panic!("cannot be followed: {what}"),
        }
    }

    fn opened(&mut self, path: &str, file: i64, (makes, empties): (bool, bool)) {
        if path == self.folder {
            self.folders.push(file);
            return;
        }
        if !path.starts_with(&self.folder) {
            return;
        }
        let known = self.seen.get(path).copied();
        let content = match known {
            Some(content) => content,
            None if makes => {
                let content = self.contents.len();
                self.contents.push(Content::default());
                self.seen.insert(path.to_owned(), content);
                self.since.push(Naming::Made(path.to_owned(), content));
                content
            }
            None => return,
        };
        if empties && known.is_some() {
            self.contents[content].since.push(Change::Length(0));
        }
        self.open.insert(file, (content, 0));
    }

    fn wrote(&mut self, file: i64, at: Option<u64>, bytes: &[u8]) {
        let Some((content, place)) = self.open.get_mut(&file) else {
            return;
        };
        let at = at.map_or(*place, |at| usize::try_from(at).unwrap());
        *place = at + bytes.len();
        let bytes = bytes.to_vec();
        let change = Change::Write { at, bytes };
        self.contents[*content].since.push(change);
    }

    fn synced(&mut self, file: i64) {
        if self.folders.contains(&file) {
            for naming in std::mem::take(&mut self.since) {
                apply_naming(&mut self.names, &naming);
            }
        }
        if let Some((content, _)) = self.open.get(&file) {
            let content = &mut self.contents[*content];
            for change in std::mem::take(&mut content.since) {
                apply(&mut content.safe, &change);
            }
        }
    }

    /// Whether everything is safe at this moment.
    pub(super) fn is_safe(&self) -> bool {
        let named = self.seen.values().copied();
        self.since.is_empty()
            && named
                .into_iter()
                .all(|it| self.contents[it].since.is_empty())
    }

    /// Writes into a folder what a disk may hold after a cut at this moment.
    pub(super) fn cut(&self, to: &Path, dice: &mut Dice) {
        let mut names = self.names.clone();
        let kept = dice.place(self.since.len() + 1);
        for naming in &self.since[..kept] {
            apply_naming(&mut names, naming);
        }
        for (name, content) in names {
            let content = &self.contents[content];
            let mut bytes = content.safe.clone();
            for change in some_of(&content.since, dice) {
                apply(&mut bytes, &change);
            }
            let name = Path::new(&name).file_name().unwrap();
            fs::write(to.join(name), bytes).unwrap();
        }
    }
}

/// Some of the changes, in any order, and of a write perhaps only some sectors.
fn some_of(since: &[Change], dice: &mut Dice) -> Vec<Change> {
    let mut left: Vec<Change> = since.to_vec();
    let mut chosen = Vec::new();
    // All at once in order as well: that is what a disk does most of the time.
    let keeps_order = dice.once_in(3);
    while !left.is_empty() {
        let place = if keeps_order {
            0
        } else {
            dice.place(left.len())
        };
        let change = left.remove(place);
        if dice.once_in(3) {
            continue;
        }
        match &change {
            Change::Write { at, bytes } if dice.once_in(3) => {
                chosen.extend(torn(*at, bytes, dice));
            }
            Change::Write { .. } | Change::Length(_) => chosen.push(change),
        }
    }
    chosen
}

/// The sectors of a write, each there or not.
fn torn(at: usize, bytes: &[u8], dice: &mut Dice) -> Vec<Change> {
    let mut parts = Vec::new();
    let mut from = 0;
    while from < bytes.len() {
        // A write that begins inside a sector ends its first part where that sector ends.
        let to = bytes.len().min(from + SECTOR - (at + from) % SECTOR);
        if dice.once_in(2) {
            parts.push(Change::Write {
                at: at + from,
                bytes: bytes[from..to].to_vec(),
            });
        }
        from = to;
    }
    parts
}

fn apply(content: &mut Vec<u8>, change: &Change) {
    match change {
        Change::Write { at, bytes } => {
            let end = at + bytes.len();
            if content.len() < end {
                content.resize(end, 0);
            }
            content[*at..end].copy_from_slice(bytes);
        }
        Change::Length(length) => content.resize(*length, 0),
    }
}

fn apply_naming(names: &mut BTreeMap<String, usize>, naming: &Naming) {
    match naming {
        Naming::Made(name, content) => {
            names.insert(name.clone(), *content);
        }
        Naming::Removed(name) => {
            names.remove(name);
        }
    }
}
