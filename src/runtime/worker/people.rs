//! The people of this computer: who there is, taking in, taking off, duties, passphrases.

use super::{Fault, Worker};
use crate::app::effect::Staffing;
use crate::app::event::Reply;
use crate::app::screens::computer::duty_word;
use crate::domain::moment::Timestamp;
use crate::lang::msg::{Custody as Say, Msg};
use crate::vault::{Enrolment, Officer};

impl Worker {
    /// Does what was ordered, and says who is and was here afterwards.
    pub(super) fn staff(&mut self, order: Staffing, at: Timestamp) -> Result<Reply, Fault> {
        let done = match order {
            Staffing::List => None,
            Staffing::Enrol {
                officer,
                duty,
                passphrase,
            } => {
                let enrolment = Enrolment {
                    officer: &officer,
                    duty,
                    passphrase: &passphrase,
                };
                self.in_vault(|vault| vault.enrol(&enrolment, at))?;
                let duty = Box::new(duty_word(duty));
                Some(Say::Enrolled { officer, duty })
            }
            Staffing::SetDuty { officer, duty } => {
                self.in_vault(|vault| vault.set_duty(&officer, duty, at))?;
                let duty = Box::new(duty_word(duty));
                Some(Say::DutySet { officer, duty })
            }
            Staffing::Remove { officer } => {
                self.in_vault(|vault| vault.remove(&officer, at))?;
                Some(Say::Removed { officer })
            }
            Staffing::Passphrase { present, new } => {
                self.in_vault(|vault| {
                    vault.must_be_own(&present)?;
                    vault.change_passphrase(&new, at)
                })?;
                Some(Say::PassphraseSet)
            }
        };
        Ok(Reply::Staffed {
            officers: self.officers()?,
            done: done.map(Msg::from),
        })
    }

    fn officers(&mut self) -> Result<Vec<Officer>, Fault> {
        self.in_vault(|vault| Ok(vault.officers()))
    }
}
