//! What becomes of a case: withdrawn, held, released, erased.

use super::{Fault, Worker};
use crate::app::effect::Deed;
use crate::app::event::{Cared, Reply};
use crate::domain::moment::Timestamp;
use crate::domain::screening::{Consent, Entry, Recorded, Screening};
use crate::domain::summary::Summary;
use crate::lang::msg::{Custody as Say, Msg};

impl Worker {
    /// Does it, and says how it stands with the case and with the list afterwards. What waits for the
    /// medium is written first: nothing may come after the end of its case.
    pub(super) fn care(&mut self, code: String, deed: Deed, at: Timestamp) -> Result<Reply, Fault> {
        self.save_all(at)?;
        let done: Option<Msg> = match deed {
            Deed::Look => None,
            Deed::Withdraw => {
                self.withdraw(&code, at)?;
                Some(Say::WithdrawnNow { code: code.clone() }.into())
            }
            Deed::Hold | Deed::Lift => {
                self.hold(&code, deed == Deed::Hold, at)?;
                let code = code.clone();
                Some(if deed == Deed::Hold {
                    Say::HeldNow { code }.into()
                } else {
                    Say::HoldLiftedNow { code }.into()
                })
            }
            Deed::Release => {
                self.release(&code, at)?;
                Some(Say::ReleasedNow { code: code.clone() }.into())
            }
            Deed::Erase => {
                self.erase(&code, at)?;
                Some(Say::ErasedNow { code: code.clone() }.into())
            }
        };
        let held = match deed {
            // The codes of cases that nobody here can read any more are not in the list.
            Deed::Release | Deed::Erase => false,
            Deed::Look | Deed::Withdraw | Deed::Hold | Deed::Lift => self.is_held(&code)?,
        };
        Ok(Reply::Cared(Box::new(Cared {
            code,
            deed,
            held,
            done,
            cases: self.summaries()?,
            completeness: self.completeness(),
            answers: self.answers()?,
        })))
    }

    fn is_held(&mut self, code: &str) -> Result<bool, Fault> {
        let case = self.case_of(code)?;
        let mut held = false;
        // Where other cases are damaged, this one still says how it stands.
        self.in_vault(|vault| vault.list(|row| held |= row.id == case && row.held))?;
        Ok(held)
    }

    /// Records a withdrawal as what it is, a no to the question of consent, and closes the case:
    /// nothing more is asked. What was said before stays until it is erased.
    pub fn withdraw(&mut self, code: &str, at: Timestamp) -> Result<(), Fault> {
        let session = self.session()?;
        let mut history = self.history(code)?;
        for entry in [Entry::Consented(Consent::Refused), Entry::Closed] {
            let recorded = Recorded {
                at,
                officer: session.officer.clone(),
                entry,
            };
            history.push(recorded.clone());
            let summary = Summary::of(&Screening::of(&history), &session.station);
            self.append(code, (&recorded, &summary), at)?;
        }
        Ok(())
    }
}
