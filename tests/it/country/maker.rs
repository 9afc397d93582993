//! A maker of packs: a folder, a key, and the program to sign with.

use std::fs;
use std::path::{Path, PathBuf};

use fanal::crypt::{SecretKey, SigningKey};
use tempfile::TempDir;

use crate::commands::{Place, Ran};

const ALDER: &str = include_str!("../../../indicators/alder/country.toml");

/// Two keys made once with `ssh-keygen -t ed25519`, for these tests only.
pub(super) const KEYS: [(&str, &str); 2] = [
    (
        include_str!("../../packs/keys/maker"),
        include_str!("../../packs/keys/maker.pub"),
    ),
    (
        include_str!("../../packs/keys/other"),
        include_str!("../../packs/keys/other.pub"),
    ),
];

/// A maker's desk with one pack folder.
pub(crate) struct Maker {
    folder: TempDir,
}

impl Maker {
    /// A folder with a country named birch, version 1, for every realm, and its keys beside it.
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for (name, (secret, public)) in ["maker", "other"].into_iter().zip(KEYS) {
            fs::write(folder.path().join(name), secret).unwrap();
            fs::write(folder.path().join(format!("{name}.pub")), public).unwrap();
        }
        fs::create_dir_all(folder.path().join("birch/cases")).unwrap();
        let maker = Self { folder };
        maker.write("country.toml", ALDER);
        maker.change("id = \"alder\"", "id = \"birch\"");
        maker.change("code = \"XA\"", "code = \"ZZ\"");
        maker.change("realm = \"practice\"", "realm = \"any\"");
        maker.change(
            "valid_until = \"2035-12-31\"",
            "valid_until = \"2099-12-31\"",
        );
        maker.change("valid_from = \"2026-01-01\"", "valid_from = \"2020-01-01\"");
        maker
    }

    /// A path beside the pack folder.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The pack folder.
    pub(crate) fn pack(&self) -> PathBuf {
        self.path("birch")
    }

    /// Writes a file of the pack.
    pub(crate) fn write(&self, name: &str, body: &str) {
        fs::write(self.pack().join(name), body).unwrap();
    }

    /// Changes words of the country file that must be there.
    #[track_caller]
    pub(crate) fn change(&self, from: &str, to: &str) {
        let path = self.pack().join("country.toml");
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{from}");
        fs::write(path, text.replacen(from, to, 1)).unwrap();
    }

    /// The version of the country file, from `one` to `other`.
    pub(crate) fn version(&self, one: u16, other: u16) {
        self.change(
            &format!("version = {one}\n"),
            &format!("version = {other}\n"),
        );
    }

    /// Signs with one of the keys.
    pub(crate) fn sign(&self, place: &Place, key: &str) -> Ran {
        let key = self.path(key);
        place.run(&["pack", "sign", str_of(&self.pack()), "--key", str_of(&key)])
    }

    /// Signs with the maker's key and installs with it.
    #[track_caller]
    pub(crate) fn install(&self, place: &Place) -> Ran {
        self.sign(place, "maker").well();
        self.install_with(place, "maker.pub")
    }

    /// Installs the folder as it is.
    pub(crate) fn install_with(&self, place: &Place, key: &str) -> Ran {
        let key = self.path(key);
        place.run(&[
            "pack",
            "install",
            str_of(&self.pack()),
            "--key",
            str_of(&key),
        ])
    }

    /// Writes a withdrawal list, or adds to it; its path.
    #[track_caller]
    pub(crate) fn withdraw(&self, place: &Place, version: u16) -> PathBuf {
        let (key, list) = (self.path("maker"), self.path("withdrawn.toml"));
        let version = version.to_string();
        let mut order = vec!["pack", "withdraw", "birch", &version];
        order.extend(["--key", str_of(&key), "--to", str_of(&list)]);
        order.extend(["--reason", "a telephone number was wrong"]);
        place.run(&order).well();
        list
    }
}

pub(crate) fn str_of(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn the_keys_of_these_tests_are_what_ssh_keygen_made() {
    for (secret, public) in KEYS {
        let secret = SigningKey::from_openssh(secret.into(), None).unwrap();
        let public: fanal::crypt::VerifyingKey = public.parse().unwrap();
        assert_eq!(secret.verifying_key(), public);
    }
    let made = SigningKey::from_seed(&SecretKey::from_bytes([1; 32]));
    assert!(SigningKey::from_openssh(made.verifying_key().to_string().into(), None).is_err());
}
