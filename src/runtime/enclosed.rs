//! What a return carries beside letters: signed packs, profiles and withdrawal lists. At a desk they
//! are checked and enclosed; at a station kept, checked once more and installed when somebody says so.

mod enclosing;
mod installing;
mod judged;
mod kept;

use std::path::Path;

pub use enclosing::{Enclosing, enclose};
pub use installing::{install, pin_makers};
pub use judged::all;
pub use kept::keep;

use super::worker::{Fault, told};
use crate::case_file::{Exit, Run};
use crate::crypt::CryptError;
use crate::domain::moment::Timestamp;
use crate::domain::profile::Profile;
use crate::domain::station::Realm;
use crate::lang::locale::Locale;
use crate::lang::words::Words;
use crate::pack::Packs;
use crate::pack::fault::PackFault;
use crate::pack::folder::PackFolder;
use crate::pack::withdrawal::Withdrawals;
use crate::profile::{self, ProfileError};
use crate::vault::VaultError;

/// Where and when something is checked: the data folder, the realm, the present moment.
#[derive(Debug, Clone, Copy)]
pub struct Here<'a> {
    /// The data folder.
    pub data: &'a Path,
    /// Practice or live.
    pub realm: Realm,
    /// Now.
    pub at: Timestamp,
}

/// A profile, with its bytes and the signature over them.
pub struct Signed {
    /// The file.
    pub text: String,
    /// SSHSIG in PEM form.
    pub signature: String,
    /// What the file says.
    pub profile: Profile,
}

/// A withdrawal list, with its bytes and the signature over them.
struct SignedWithdrawals {
    text: Vec<u8>,
    signature: Vec<u8>,
    withdrawals: Withdrawals,
}

/// Whether the worked cases of a pack give what they expect.
fn cases_hold(folder: &PackFolder, packs: &Packs) -> Result<(), Fault> {
    let cases = folder.cases().map_err(|fault| of_pack(&fault))?;
    let (words, switches) = (Words::new(Locale::En), packs.switches());
    let run = Run {
        catalogue: &packs.catalogue,
        words: &words,
        check: true,
        country: Some(&switches),
    };
    let sources = cases.into_iter().map(|(name, text)| (name, Ok(text)));
    match run.over(sources, &mut std::io::sink(), &mut std::io::sink()) {
        Ok(Exit::Fine) => Ok(()),
        Ok(Exit::Different | Exit::Bad) | Err(_) => Err(of_pack(&PackFault::CasesDiffer)),
    }
}

/// A profile in bytes.
fn profile_in(text: Vec<u8>, signature: Vec<u8>) -> Result<Signed, Fault> {
    let unlike = |_other| told(ProfileError::NotAProfile { line: 1 }.notice());
    let text = String::from_utf8(text).map_err(unlike)?;
    let unfit = |_other| told(CryptError::BadSignature.notice());
    let signature = String::from_utf8(signature).map_err(unfit)?;
    let profile = profile::read(&text).map_err(|fault| told(fault.notice()))?;
    Ok(Signed {
        text,
        signature,
        profile,
    })
}

fn of_pack(fault: &PackFault) -> Fault {
    told(fault.notice())
}

fn of_vault(fault: &VaultError) -> Fault {
    told(fault.notice())
}
