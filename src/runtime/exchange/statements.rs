//! Two layers of authorship: the device's key says "this laptop", an officer's statement says "this
//! person". A colleague who holds the laptop's key and rewrites an entry breaks the statement over it.

use std::collections::{BTreeMap, BTreeSet};

use super::super::worker::{Fault, told};
use crate::bundle::{Opened, Statement};
use crate::crypt::VerifyingKey;
use crate::lang::Notice;
use crate::lang::msg::Command;
use crate::vault::{STATEMENT_NAMESPACE, Vault};

/// What a statement says, field by field.
struct Said<'a> {
    realm: &'a str,
    vault: &'a str,
    officer: &'a str,
    key: &'a str,
    last_seq: u64,
    chain: &'a str,
}

impl<'a> Said<'a> {
    fn read(text: &'a str) -> Option<Self> {
        let fields: BTreeMap<&str, &str> = text
            .lines()
            .filter_map(|line| line.split_once(' '))
            .collect();
        Some(Self {
            realm: fields.get("realm")?,
            vault: fields.get("vault")?,
            officer: fields.get("officer")?,
            key: fields.get("key")?,
            last_seq: fields.get("last_seq")?.parse().ok()?,
            chain: fields.get("chain")?,
        })
    }
}

/// Names and keys seen for the first time.
type Fresh = Vec<(String, String)>;

fn bad(statement: &Statement) -> Fault {
    let officer = statement.officer.clone();
    told(Notice::new(
        Command::BadStatement { officer },
        Command::BadStatementRemedy,
    ))
}

/// Checks every officer's statement of a verified bundle: its signature by the key that it names, and
/// that it speaks of this vault and of this chain.
pub(super) fn verified(opened: &Opened) -> Result<(), Fault> {
    for statement in &opened.statements {
        let bad = || bad(statement);
        let said = Said::read(&statement.statement).ok_or_else(bad)?;
        let key: VerifyingKey = said.key.parse().map_err(|_no_key| bad())?;
        let message = statement.statement.as_bytes();
        key.verify(STATEMENT_NAMESPACE, message, &statement.signature)
            .map_err(|_forged| bad())?;
        if !agrees(&said, statement, opened) {
            return Err(bad());
        }
    }
    Ok(())
}

/// Checks that the key in every statement is the one known at this desk for its officer. Gives the keys
/// that were seen for the first time.
pub(super) fn fresh(vault: &Vault, opened: &Opened) -> Result<Fresh, Fault> {
    let mut fresh: Fresh = Vec::new();
    let mut seen = BTreeSet::new();
    for statement in &opened.statements {
        let said = Said::read(&statement.statement).ok_or_else(|| bad(statement))?;
        if seen.insert((said.officer, said.key)) {
            fresh.extend(first_contact(vault, opened, &said)?);
        }
    }
    Ok(fresh)
}

fn agrees(said: &Said<'_>, statement: &Statement, opened: &Opened) -> bool {
    let manifest = &opened.manifest;
    let here = opened.chain.get(&said.last_seq).map(ToString::to_string);
    said.realm == manifest.realm
        && said.vault == manifest.vault
        && said.officer == statement.officer
        && here.as_deref() == Some(said.chain)
}

/// The officer's key under the name it is remembered by, if this desk sees it for the first time.
fn first_contact(
    vault: &Vault,
    opened: &Opened,
    said: &Said<'_>,
) -> Result<Option<(String, String)>, Fault> {
    let name = format!("officer/{}/{}", opened.manifest.vault, said.officer);
    let known = vault.recall(&name).map_err(|fault| told(fault.notice()))?;
    match known {
        None => Ok(Some((name, said.key.to_owned()))),
        Some(pinned) if pinned == said.key.as_bytes() => Ok(None),
        Some(_) => {
            let officer = said.officer.to_owned();
            Err(told(Notice::new(
                Command::OtherOfficerKey { officer },
                Command::OtherKeyRemedy,
            )))
        }
    }
}
