//! Looking at a vault without its passphrase, and unlocking it with one.

use std::cell::{Cell, RefCell};
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use zeroize::Zeroizing;

use crate::crypt::digest::unhex;
use crate::crypt::{CryptError, Digest, Passphrase, SecretKey, SigningKey};
use crate::domain::moment::Timestamp;

use super::change::Fault;
use super::keys::{Bound, OwnKeys, StationKeys, Tally};
use super::ledger::{DeviceText, Head, HeadText, open_value};
use super::rows::{AboutRow, HEAD, MarkRow, Row, SlotRow};
use super::{
    About, Device, Realm, Role, Vault, VaultError, VaultId, check, connection, marks, schema,
};

/// What can be seen without a passphrase. Nothing of it is vouched for before unlocking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Look {
    /// There is no file.
    Absent,
    /// There is a vault.
    Present {
        /// Practice or live.
        realm: Realm,
        /// Station or desk.
        role: Role,
        /// The station's or desk's code.
        station: String,
        /// The officers, by handle.
        officers: Vec<String>,
    },
}

/// Looks at the vault at `path`; never makes or changes a file.
pub fn look(path: &Path) -> Result<Look, VaultError> {
    let path = match connection::settled(path) {
        Ok(path) => path,
        Err(VaultError::Absent { .. }) => return Ok(Look::Absent),
        Err(fault) => return Err(fault),
    };
    match connection::open(&path) {
        Ok(connection) => seen(&connection).map_err(|fault| fault.at(&path)),
        Err(VaultError::Absent { .. }) => Ok(Look::Absent),
        Err(fault) => Err(fault),
    }
}

pub(super) fn seen(connection: &Connection) -> Result<Look, Fault> {
    let about = the_about(connection)?;
    Ok(Look::Present {
        realm: Realm::of_file(&about.realm).ok_or(Fault::Damaged("the realm"))?,
        role: Role::from_code(&about.role).ok_or(Fault::Damaged("the role"))?,
        station: about.station,
        officers: SlotRow::all(connection)?
            .into_iter()
            .map(|slot| slot.officer)
            .collect(),
    })
}

/// Unlocks the vault at `path` for `officer`.
///
/// A failure changes nothing. The small tables, the head and the last entries of the ledger are checked
/// here; [`Vault::verify`] checks everything.
pub fn unlock(path: &Path, officer: &str, passphrase: &Passphrase) -> Result<Vault, VaultError> {
    let path = connection::settled(path)?;
    let connection = connection::open(&path)?;
    open_claimed(connection, &path, officer, passphrase).map_err(|fault| fault.at(&path))
}

/// The mark that keeps what hides the names of settings, once the station key was changed.
pub(super) const NAMES: &str = "names";

/// Opens a file that nothing was read of yet.
pub(super) fn claimed(path: &Path) -> Result<(PathBuf, Connection), VaultError> {
    let path = connection::settled(path)?;
    let connection = connection::open(&path)?;
    Ok((path, connection))
}

pub(super) fn open_claimed(
    connection: Connection,
    path: &Path,
    officer: &str,
    passphrase: &Passphrase,
) -> Result<Vault, Fault> {
    assemble(connection, path, |connection, _about| {
        let slot = SlotRow::of(connection, officer)?.ok_or_else(|| VaultError::UnknownOfficer {
            officer: officer.to_owned(),
        })?;
        let keys = own_keys(&slot, passphrase)?;
        let station = StationKeys::open(&keys.identity, &slot.station_key)
            .map_err(|_opaque| Fault::Damaged("the station key"))?;
        Ok((officer.to_owned(), slot.id, keys, station))
    })
}

/// Who opens, in which slot, with which keys.
type Opening = (String, i64, OwnKeys, StationKeys);

/// Makes an open vault of a file, with the keys that `keys` finds in it; everything that is checked at
/// an unlocking is checked here.
pub(super) fn assemble(
    mut connection: Connection,
    path: &Path,
    keys: impl FnOnce(&Connection, &AboutRow) -> Result<Opening, Fault>,
) -> Result<Vault, Fault> {
    connection::claim(&connection)?;
    let version = schema::version(&connection)?;
    if schema::listing(&connection)? != schema::expected(version)? {
        return Err(Fault::Damaged("tables that do not belong here"));
    }
    let row = the_about(&connection)?;
    let (officer, slot, keys, station) = keys(&connection, &row)?;
    let bound = Bound {
        realm: Realm::of_file(&row.realm).ok_or(Fault::Damaged("the realm"))?,
        vault: VaultId::from_bytes(row.vault),
    };
    let head = the_head(&connection, &station, bound)?;
    if station_tally(&connection, &station)? != head.station {
        return Err(Fault::Damaged("rows of the station"));
    }
    let station = with_names(&connection, station, bound)?;
    let device = the_device(&connection, &station, bound)?;
    connection::keep_private(path);
    raise(&mut connection, version)?;
    let vault = Vault {
        path: path.to_owned(),
        about: about_of(&row, &officer, bound, &device)?,
        roster: open_mark(&connection, &station, bound, marks::ROSTER)?,
        slot,
        connection,
        bound,
        keys,
        station,
        device,
        head,
        checked: Cell::new(None),
        index: RefCell::default(),
    };
    check::recent(&vault)?;
    Ok(vault)
}

/// Brings an older vault to this build's version, whole or not at all. A medium that cannot be written
/// leaves it as it is: the older tables are read as well.
fn raise(connection: &mut Connection, version: u32) -> Result<(), Fault> {
    match schema::raise(connection, version) {
        Err(fault) if fault.sqlite_error_code() == Some(rusqlite::ErrorCode::ReadOnly) => Ok(()),
        other => Ok(other?),
    }
}

fn with_names(
    connection: &Connection,
    station: StationKeys,
    bound: Bound,
) -> Result<StationKeys, Fault> {
    if MarkRow::of(connection, NAMES)?.is_none() {
        return Ok(station);
    }
    let text: Zeroizing<String> =
        open_mark(connection, &station, bound, NAMES).map(Zeroizing::new)?;
    let names = unhex(&text).map(Zeroizing::new);
    let names = SecretKey::from_slice(&names.ok_or(Fault::Damaged("a mark"))?)?;
    Ok(station.with_names(&names))
}

fn the_about(connection: &Connection) -> Result<AboutRow, Fault> {
    AboutRow::all(connection)?
        .pop()
        .ok_or(Fault::Damaged("what it is"))
}

/// The keys in a slot; a wrong passphrase is told as one.
pub(super) fn own_keys(slot: &SlotRow, passphrase: &Passphrase) -> Result<OwnKeys, Fault> {
    if Digest::of(&slot.own_keys).as_bytes()[..] != slot.checksum {
        return Err(Fault::Damaged("a key slot"));
    }
    match OwnKeys::open(passphrase, &slot.own_keys) {
        Err(CryptError::WrongPassphrase) => Err(Fault::Known(VaultError::WrongPassphrase {
            officer: slot.officer.clone(),
        })),
        opened => Ok(opened?),
    }
}

fn open_mark<T: serde::de::DeserializeOwned>(
    connection: &Connection,
    station: &StationKeys,
    bound: Bound,
    name: &str,
) -> Result<T, Fault> {
    let sealed = MarkRow::of(connection, name)?.ok_or(Fault::Damaged("a mark that is missing"))?;
    open_value(&station.meta, &bound.mark(name), &sealed)
        .map_err(|_opaque| Fault::Damaged("a mark"))
}

fn the_head(connection: &Connection, station: &StationKeys, bound: Bound) -> Result<Head, Fault> {
    let text: HeadText = open_mark(connection, station, bound, HEAD)?;
    Head::from_text(&text).ok_or(Fault::Damaged("the head"))
}

/// The sum over the small tables as they stand in the file.
pub(super) fn station_tally(
    connection: &Connection,
    station: &StationKeys,
) -> Result<Tally, Fault> {
    let (mut tally, shares) = (Tally::default(), station.shares());
    for row in AboutRow::all(connection)? {
        tally.flip(row.share(&shares));
    }
    for row in SlotRow::all(connection)? {
        tally.flip(row.share(&shares));
    }
    for row in MarkRow::all(connection)? {
        tally.flip(row.share(&shares));
    }
    Ok(tally)
}

fn the_device(
    connection: &Connection,
    station: &StationKeys,
    bound: Bound,
) -> Result<Device, Fault> {
    let text: DeviceText = open_mark(connection, station, bound, marks::DEVICE)?;
    let seed = unhex(&text.signing).map(Zeroizing::new);
    let seed = SecretKey::from_slice(&seed.ok_or(Fault::Damaged("the device keys"))?)?;
    Ok(Device {
        identity: text.identity.parse()?,
        signing: SigningKey::from_seed(&seed),
    })
}

fn about_of(row: &AboutRow, officer: &str, bound: Bound, device: &Device) -> Result<About, Fault> {
    Ok(About {
        realm: bound.realm,
        role: Role::from_code(&row.role).ok_or(Fault::Damaged("the role"))?,
        station: row.station.clone(),
        officer: officer.to_owned(),
        vault: bound.vault,
        created: Timestamp::from_seconds(row.created),
        computer: row.computer.clone(),
        verifying_key: device.signing.verifying_key(),
        recipient: device.identity.recipient(),
    })
}
