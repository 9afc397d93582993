//! Making a vault: a file that is whole before it has its name, or memory only.

use std::cell::{Cell, RefCell};
use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::crypt::digest::hex;
use crate::crypt::{
    Cost, Digest, Identity, Passphrase, Recipient, SecretKey, SigningKey, random, seal,
};
use crate::domain::duty::Duty;
use crate::domain::moment::Timestamp;

use super::change::{Change, Fault};
use super::keys::{Bound, OwnKeys, StationKeys};
use super::ledger::{DeviceText, Head, OfficerText, Roster, seal_value};
use super::rows::{AboutRow, MarkRow, SlotRow};
use super::{About, Device, Realm, Role, Vault, VaultError, VaultId, connection, marks, schema};

/// What a vault is made from.
pub struct Founding<'a> {
    /// Practice or live.
    pub realm: Realm,
    /// Station or desk.
    pub role: Role,
    /// The station's or desk's code.
    pub station: &'a str,
    /// The first officer, by handle.
    pub officer: &'a str,
    /// That officer's passphrase.
    pub passphrase: &'a Passphrase,
    /// Who can open every case.
    pub recipients: &'a [Recipient],
    /// Who can open every case and the station key, kept in a safe.
    pub recovery: &'a [Recipient],
    /// The cost of trying a passphrase; a live vault has a floor.
    pub cost: Cost,
    /// When.
    pub at: Timestamp,
}

/// The letter of a station's first computer.
const FIRST_COMPUTER: &str = "A";

/// The slot of the first officer.
const FIRST_SLOT: i64 = 1;

/// Makes a vault at `path`, readable and writable by this user only.
///
/// Whatever is at `path` already, even an empty file, is left alone and refused. The file appears
/// under its name when it is whole.
pub fn create(path: &Path, founding: &Founding<'_>) -> Result<Vault, VaultError> {
    check(founding)?;
    let path = connection::settled(path)?;
    if fs::symlink_metadata(&path).is_ok() {
        return Err(VaultError::Exists { path });
    }
    let unfinished = Unfinished::new(&path)?;
    let fresh =
        Connection::open(&unfinished.0).map_err(|source| VaultError::of_storage(&path, source))?;
    let mut vault = found(fresh, &path, founding).map_err(|fault| fault.at(&path))?;
    vault
        .move_to(&unfinished.0)
        .map_err(|fault| fault.at(&path))?;
    Ok(vault)
}

/// Makes a vault in memory, gone when it is dropped: the drill, and tests.
pub fn in_memory(founding: &Founding<'_>) -> Result<Vault, VaultError> {
    check(founding)?;
    let path = Path::new(":memory:");
    Connection::open_in_memory()
        .map_err(Fault::from)
        .and_then(|fresh| found(fresh, path, founding))
        .map_err(|fault| fault.at(path))
}

/// The longest name of a station or officer, in characters.
const LONGEST_NAME: usize = 40;

fn check(founding: &Founding<'_>) -> Result<(), VaultError> {
    check_name(founding.station)?;
    check_name(founding.officer)?;
    check_cost(founding.realm, founding.cost)
}

/// Names stand in signed lines: a line break inside one could say what nobody signed.
pub(super) fn check_name(name: &str) -> Result<(), VaultError> {
    let is_plain = !name.chars().any(char::is_control) && name.trim() == name;
    if !is_plain || name.is_empty() || name.chars().count() > LONGEST_NAME {
        return Err(VaultError::NotAName {
            name: name.to_owned(),
        });
    }
    Ok(())
}

/// Refuses a passphrase that would be tried too cheaply in this realm.
pub(super) fn check_cost(realm: Realm, cost: Cost) -> Result<(), VaultError> {
    let floor = match realm {
        Realm::Drill | Realm::Practice => Cost::PRACTICE_FLOOR,
        Realm::Live => Cost::LIVE_FLOOR,
    };
    if cost < floor {
        return Err(VaultError::CostTooLow {
            asked: cost.log_n(),
            floor: floor.log_n(),
        });
    }
    Ok(())
}

fn found(mut connection: Connection, path: &Path, founding: &Founding<'_>) -> Result<Vault, Fault> {
    connection::prepare(&connection)?;
    connection.pragma_update(None, "application_id", schema::APPLICATION_ID)?;
    schema::raise(&mut connection, 0)?;
    let bound = Bound {
        realm: founding.realm,
        vault: VaultId::generate()?,
    };
    let keys = OwnKeys::generate()?;
    let station = StationKeys::new(SecretKey::generate()?);
    let device = Device {
        identity: Identity::generate(),
        signing: SigningKey::generate()?,
    };
    let roster = roster_of(founding, &keys);
    let about = about_of(founding, bound, &device);
    let start = Head::start(founding.at);
    let mut change = Change::begin(&mut connection, &station, bound, start)?;
    change.put(&about_row(&about, station.wrapped(founding.recovery)?))?;
    let who = (FIRST_SLOT, founding.officer);
    let lock = (founding.passphrase, founding.cost);
    change.put(&slot_row(who, lock, (&keys, &station))?)?;
    change.put(&sealed_device(&device, &station, bound)?)?;
    change.put(&MarkRow {
        name: marks::ROSTER.to_owned(),
        sealed: seal_value(&station.meta, &bound.mark(marks::ROSTER), &roster)?,
    })?;
    let head = change.finish()?;
    Ok(Vault {
        path: path.to_owned(),
        connection,
        about,
        bound,
        slot: FIRST_SLOT,
        keys,
        station,
        device,
        roster,
        head,
        checked: Cell::new(None),
        index: RefCell::default(),
    })
}

fn roster_of(founding: &Founding<'_>, keys: &OwnKeys) -> Roster {
    let texts = |recipients: &[Recipient]| recipients.iter().map(ToString::to_string).collect();
    Roster {
        officers: vec![OfficerText {
            slot: FIRST_SLOT,
            officer: founding.officer.to_owned(),
            recipient: keys.identity.recipient().to_string(),
            key: keys.signing.verifying_key().to_string(),
            duty: Duty::Lead.code().to_owned(),
            since: founding.at.seconds(),
            left: None,
        }],
        supervisors: texts(founding.recipients),
        recovery: texts(founding.recovery),
    }
}

fn about_of(founding: &Founding<'_>, bound: Bound, device: &Device) -> About {
    About {
        realm: founding.realm,
        role: founding.role,
        station: founding.station.to_owned(),
        officer: founding.officer.to_owned(),
        vault: bound.vault,
        created: founding.at,
        computer: FIRST_COMPUTER.to_owned(),
        verifying_key: device.signing.verifying_key(),
        recipient: device.identity.recipient(),
    }
}

/// The open row of what a vault is.
pub(super) fn about_row(about: &About, recovery: Option<Vec<u8>>) -> AboutRow {
    AboutRow {
        realm: about.realm.code().to_owned(),
        role: about.role.code().to_owned(),
        station: about.station.clone(),
        computer: about.computer.clone(),
        vault: *about.vault.as_bytes(),
        created: about.created.seconds(),
        device: about.verifying_key.to_string(),
        recipient: about.recipient.to_string(),
        recovery,
    }
}

/// The slot of an officer: their own keys under their passphrase, the station key for them.
pub(super) fn slot_row(
    (id, officer): (i64, &str),
    (passphrase, cost): (&Passphrase, Cost),
    (keys, station): (&OwnKeys, &StationKeys),
) -> Result<SlotRow, Fault> {
    let own_keys = seal::seal_with_passphrase(passphrase, cost, keys.to_text().as_bytes())?;
    let holder = [keys.identity.recipient()];
    Ok(SlotRow {
        id,
        officer: officer.to_owned(),
        checksum: Digest::of(&own_keys).as_bytes().to_vec(),
        own_keys,
        station_key: station.wrapped(&holder)?.unwrap_or_default(),
    })
}

fn sealed_device(device: &Device, station: &StationKeys, bound: Bound) -> Result<MarkRow, Fault> {
    let text = DeviceText {
        identity: device.identity.expose().to_string(),
        signing: hex(device.signing.seed().expose()),
    };
    Ok(MarkRow {
        name: marks::DEVICE.to_owned(),
        sealed: seal_value(&station.meta, &bound.mark(marks::DEVICE), &text)?,
    })
}

impl Vault {
    /// Gives the finished file its name and opens it there.
    pub(super) fn move_to(&mut self, unfinished: &Path) -> Result<(), Fault> {
        let nowhere = Connection::open_in_memory()?;
        let finished = std::mem::replace(&mut self.connection, nowhere);
        finished
            .close()
            .map_err(|(_still_open, fault)| Fault::Storage(fault))?;
        publish(unfinished, &self.path)?;
        self.connection = connection::open(&self.path)?;
        connection::claim(&self.connection)?;
        Ok(())
    }
}

/// Gives a file its name without ever replacing another.
pub(super) fn publish(unfinished: &Path, path: &Path) -> Result<(), VaultError> {
    let exists = || VaultError::Exists {
        path: path.to_owned(),
    };
    match fs::hard_link(unfinished, path) {
        Ok(()) => {}
        Err(fault) if fault.kind() == io::ErrorKind::AlreadyExists => return Err(exists()),
        // File systems of memory sticks know no second name for a file: rename, after a look.
        Err(_no_links) if fs::symlink_metadata(path).is_ok() => return Err(exists()),
        Err(_no_links) => {
            fs::rename(unfinished, path).map_err(|source| VaultError::of_system(path, source))?;
        }
    }
    let _ = fs::remove_file(unfinished);
    settle_folder(path)
}

/// Makes the new name itself durable; Windows has no such call and needs none.
fn settle_folder(path: &Path) -> Result<(), VaultError> {
    match path.parent() {
        Some(folder) if cfg!(unix) => File::open(folder)
            .and_then(|folder| folder.sync_all())
            .map_err(|source| VaultError::of_system(path, source)),
        _ => Ok(()),
    }
}

/// A file that has no name yet; removed when it never gets one.
pub(super) struct Unfinished(pub(super) PathBuf);

impl Unfinished {
    pub(super) fn new(path: &Path) -> Result<Self, VaultError> {
        let random: [u8; 8] = random()?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let beside = path.with_file_name(format!(".{name}.{}", hex(&random)));
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options
            .open(&beside)
            .map_err(|source| VaultError::of_system(path, source))?;
        Ok(Self(beside))
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        let mut journal = self.0.clone().into_os_string();
        journal.push("-journal");
        let _ = fs::remove_file(&self.0);
        let _ = fs::remove_file(journal);
    }
}
