//! What the system is asked for at the start of the program: no memory image, files for this user only.

#[cfg(target_os = "linux")]
#[test]
fn no_memory_image_is_written_and_files_are_for_their_user_only() {
    use std::fs;
    use std::process::Stdio;
    use std::thread;

    use super::{Place, program};

    let place = Place::station("JET-02", &[]);
    let mut waiting = program()
        .arg("--data-dir")
        .arg(place.data())
        .args(["--passphrase-fd", "0", "case", "list"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let folder = format!("/proc/{}", waiting.id());
    let read = |name: &str| fs::read_to_string(format!("{folder}/{name}")).unwrap();
    let field = |text: String, name: &str| -> Vec<String> {
        let line = text.lines().find_map(|line| line.strip_prefix(name));
        let fields = line.unwrap_or_default().split_whitespace();
        fields.map(str::to_owned).collect()
    };
    // It waits for a passphrase that never comes; until it has begun, others' values stand there.
    let mut limits = Vec::new();
    for _ in 0..200_000 {
        limits = field(read("limits"), "Max core file size");
        if limits.iter().take(2).all(|limit| limit == "0") {
            break;
        }
        thread::yield_now();
    }
    assert_eq!(limits[..2], ["0", "0"]);
    let mut umask = Vec::new();
    for _ in 0..200_000 {
        umask = field(read("status"), "Umask:");
        if umask == ["0077"] {
            break;
        }
        thread::yield_now();
    }
    assert_eq!(umask, ["0077"]);
    waiting.kill().unwrap();
    waiting.wait().unwrap();
}
