//! Reading ahead: while a bundle is written into the vault, the next one is opened and verified.
//!
//! What a second thread does here needs nothing of the vault but the key that opens bundles. It is never
//! more than a chunk and a bundle's head in front, so memory holds a few chunks whatever comes.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use super::super::worker::{Fault, told};
use super::statements;
use crate::bundle::{self, Line, Opened, ReadError};
use crate::crypt::{Identity, Recipient};
use crate::vault;

/// What opens bundles at this desk.
pub(super) struct Opening {
    /// The key of the desk.
    pub identity: Identity,
    /// What its bundles are sealed to.
    pub own: Recipient,
    /// `practice` or `live`.
    pub realm: String,
}

/// A bundle of which everything holds that can be told without the vault.
pub(super) struct Ahead {
    /// The bundle.
    pub opened: Arc<Opened>,
    /// The first statement of an officer that does not hold.
    pub statements: Result<(), Fault>,
    /// Its chunks, in order; ends early only after a fault.
    pub chunks: Receiver<Result<Vec<Came>, Fault>>,
}

/// A line as it came.
pub(super) enum Came {
    /// A line of a case or a journal.
    Line(vault::Line),
    /// One that the station could not read: the vault opens it.
    Sealed(Line),
}

/// Hands one file after the other to `take`, in order, and gives what it makes of them.
pub(super) fn each<T>(
    files: &[PathBuf],
    opening: &Opening,
    mut take: impl FnMut(&Path, Result<Ahead, Fault>) -> T,
) -> Vec<T> {
    let (hand, come) = sync_channel(1);
    thread::scope(|scope| {
        scope.spawn(move || {
            for file in files {
                if read(file, opening, &hand).is_err() {
                    return;
                }
            }
        });
        let pairs = files.iter().zip(come);
        pairs.map(|(file, ahead)| take(file, ahead)).collect()
    })
}

/// Nobody waits any more for what is read.
struct Gone;

fn read(
    file: &Path,
    opening: &Opening,
    hand: &SyncSender<Result<Ahead, Fault>>,
) -> Result<(), Gone> {
    let identity = std::slice::from_ref(&opening.identity);
    let opened = match bundle::read(file, identity, &opening.own, &opening.realm) {
        Ok(opened) => Arc::new(opened),
        Err(fault) => return hand.send(Err(fault.into())).map_err(|_left| Gone),
    };
    let (pass, chunks) = sync_channel(1);
    let ahead = Ahead {
        statements: statements::verified(&opened),
        opened: Arc::clone(&opened),
        chunks,
    };
    hand.send(Ok(ahead)).map_err(|_left| Gone)?;
    pass_chunks(&opened, identity, &pass);
    Ok(())
}

/// Why the chunks of a bundle are not read to their end: a fault, or nobody waits for them.
struct Halt(Option<Fault>);

impl From<ReadError> for Halt {
    fn from(fault: ReadError) -> Self {
        Self(Some(fault.into()))
    }
}

fn pass_chunks(
    opened: &Opened,
    identity: &[Identity],
    pass: &SyncSender<Result<Vec<Came>, Fault>>,
) {
    let handed = opened.each_chunk(identity, |chunk| {
        let lines = chunk.lines.into_iter().filter_map(came).collect();
        pass.send(lines).map_err(|_left| Halt(None))
    });
    if let Err(Halt(Some(fault))) = handed {
        // Whoever refuses a bundle drops the other end; then nobody is to be told.
        let _left = pass.send(Err(fault));
    }
}

/// A line, read where it can be read; nothing of one that was destroyed.
pub(super) fn came(line: Line) -> Option<Result<Came, Fault>> {
    match line {
        Line::Plain { line } => {
            let read = vault::Line::read(&line);
            Some(read.map(Came::Line).map_err(|fault| told(fault.notice())))
        }
        Line::Sealed { .. } => Some(Ok(Came::Sealed(line))),
        Line::Purged { .. } => None,
    }
}
