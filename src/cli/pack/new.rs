//! `fanal pack new`: a folder from which a country's pack is written. Its gaps say that they are gaps.

use std::fs;
use std::path::Path;

use super::super::Desk;
use super::super::outcome::Stop;
use super::target;
use crate::lang::Notice;
use crate::lang::msg::Authoring as Say;

/// Names and texts of the files. `{XX}` and `{xx}` stand for the country's code.
const FILES: [(&str, &str); 6] = [
    ("country.toml", include_str!("new/country.toml")),
    ("facts.toml", include_str!("new/facts.toml")),
    ("labels.toml", include_str!("new/labels.toml")),
    ("asking.toml", include_str!("new/asking.toml")),
    ("questions.toml", include_str!("new/questions.toml")),
    ("cases/example.toml", include_str!("new/example.toml")),
];

/// Writes the folder, if nothing is there.
pub(super) fn run(desk: &mut Desk<'_>, country: &str, to: &Path) -> Result<u8, Stop> {
    if fs::symlink_metadata(to).is_ok() {
        let mut entries = fs::read_dir(to).map_err(|_unreadable| Stop::cannot_read(to))?;
        if entries.next().is_some() {
            let path = to.display().to_string();
            return Err(
                Notice::new(Say::FolderNotEmpty { path }, Say::FolderNotEmptyRemedy).into(),
            );
        }
    }
    let cases = to.join("cases");
    fs::create_dir_all(&cases).map_err(|_refused| Stop::cannot_write(&cases))?;
    for (name, text) in FILES {
        let text = text.replace("{XX}", country);
        let text = text.replace("{xx}", &country.to_ascii_lowercase());
        target::write(&to.join(name), text.as_bytes(), false)?;
    }
    let path = to.display().to_string();
    let line = if desk.args.json {
        serde_json::json!({ "schema": "fanal.pack-new/1", "path": path }).to_string()
    } else {
        desk.words.say_plain(Say::NewWritten { path })
    };
    desk.line(&line)?;
    Ok(0)
}
