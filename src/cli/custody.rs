//! Who keeps which case: `fanal handover`, `fanal drop-box`, `fanal case release|erase|hold|withdraw`.

use serde_json::json;

use super::Desk;
use super::args::custody::{DropBox, Handover};
use super::outcome::Stop;
use crate::lang::msg::Custody as Say;
use crate::runtime::place::now;
use crate::runtime::worker::Worker;

pub(super) fn hand_over(desk: &mut Desk<'_>, order: &Handover) -> Result<u8, Stop> {
    let to = order.to.to_uppercase();
    let mut worker = desk.unlocked()?;
    worker.summaries()?;
    let codes = worker.hand_over(&order.cases, &to, now())?;
    if desk.args.json {
        let line = json!({ "schema": "fanal.handover/1", "to": to, "cases": codes });
        desk.line(&line.to_string())?;
    } else {
        let count = u32::try_from(codes.len()).unwrap_or(u32::MAX);
        desk.say(Say::HandedOver { count, officer: to })?;
        for code in codes {
            desk.line(&code)?;
        }
    }
    Ok(0)
}

pub(super) fn drop_box(desk: &mut Desk<'_>, state: DropBox) -> Result<u8, Stop> {
    let on = state == DropBox::On;
    desk.unlocked()?
        .in_vault(|vault| vault.set_drop_box(on, now()))?;
    if desk.args.json {
        let line = json!({ "schema": "fanal.drop-box/1", "on": on });
        desk.line(&line.to_string())?;
    } else {
        desk.say(if on {
            Say::DropBoxIsOn
        } else {
            Say::DropBoxIsOff
        })?;
    }
    Ok(0)
}

pub(super) fn release(desk: &mut Desk<'_>, code: &str) -> Result<u8, Stop> {
    opened(desk)?.release(code, now())?;
    let said = Say::ReleasedNow {
        code: code.to_owned(),
    };
    tell(desk, ("released", code), &[said])
}

pub(super) fn erase(desk: &mut Desk<'_>, code: &str) -> Result<u8, Stop> {
    opened(desk)?.erase(code, now())?;
    let said = Say::ErasedNow {
        code: code.to_owned(),
    };
    tell(desk, ("erased", code), &[said, Say::ErasedLimits])
}

pub(super) fn hold(desk: &mut Desk<'_>, code: &str, held: bool) -> Result<u8, Stop> {
    opened(desk)?.hold(code, held, now())?;
    let code = code.to_owned();
    let (done, said) = if held {
        ("held", Say::HeldNow { code: code.clone() })
    } else {
        ("hold_lifted", Say::HoldLiftedNow { code: code.clone() })
    };
    tell(desk, (done, &code), &[said])
}

/// Records the withdrawal and closes the case.
pub(super) fn withdraw(desk: &mut Desk<'_>, code: &str) -> Result<u8, Stop> {
    opened(desk)?.withdraw(code, now())?;
    let said = Say::WithdrawnNow {
        code: code.to_owned(),
    };
    tell(desk, ("withdrawn", code), &[said, Say::WithdrawnHint])
}

fn opened(desk: &Desk<'_>) -> Result<Worker, Stop> {
    let mut worker = desk.unlocked()?;
    worker.summaries()?;
    Ok(worker)
}

fn tell(desk: &mut Desk<'_>, (done, code): (&str, &str), said: &[Say]) -> Result<u8, Stop> {
    if desk.args.json {
        let line = json!({ "schema": "fanal.case/1", "code": code, "done": done });
        desk.line(&line.to_string())?;
        return Ok(0);
    }
    for said in said {
        desk.say(said.clone())?;
    }
    Ok(0)
}
