//! The one place where things change: an event comes in, effects go out. No I/O, no clock.

use super::action::Action;
use super::effect::Effect;
use super::event::{Event, Look};
use super::field::{LONGEST, Taken};
use super::key::Key;
use super::keyboard;
use super::keys::{self, Context};
use super::model::{Cover, Model, Saved, Shared};
use super::overlay::palette::Palette;
use super::overlay::{Answer, Overlay};
use super::screens::care::Care;
use super::screens::cases::Cases;
use super::screens::home::Home;
use super::screens::interview::Interview;
use super::screens::reference::Reference;
use super::screens::{Screen, Step, cases};
use crate::domain::moment::Timestamp;
use crate::domain::question::QuestionId;
use crate::lang::locale::Locale;
use crate::lang::msg::{Entry, General, Msg, Vault};
use zeroize::Zeroizing;

pub mod clock;
mod custody;
mod early;
pub mod reply;
mod typing;
mod words;

/// Changes the model and says what the worker shall do, in order.
pub fn update(model: &mut Model, event: Event, at: Timestamp) -> Vec<Effect> {
    let jumped = clock::is_set_back(model.shared.now, at);
    model.shared.now = at;
    let spoken = model.shared.locale;
    // An answer of the worker is no reason to look at the clock: a lock that failed would be tried
    // again at once, without end.
    let is_answer = matches!(
        event,
        Event::Done(_) | Event::Failed(_) | Event::Progress(_)
    );
    let found_alone = (jumped || !is_answer) && clock::watch(model, jumped);
    match event {
        // Who comes back to a computer that was left alone, or just woke, presses the first key blindly.
        Event::Key(_) | Event::Paste(_) if found_alone => {}
        Event::Key(key) => take_key(model, key),
        Event::Paste(text) => take_paste(model, &Zeroizing::new(text)),
        Event::Resize(size) => model.shared.resize(size),
        Event::Tick => clock::tick(model),
        Event::Terminate => clock::terminate(model),
        Event::Progress(progress) => reply::is_this_far(model, &progress),
        Event::Done(reply) => reply::done(model, *reply),
        Event::Failed(failure) => reply::failed(model, *failure),
    }
    if model.shared.locale != spoken {
        warn_of_lack(model);
    }
    early::press(model);
    clock::keep_place(model);
    std::mem::take(&mut model.shared.effects)
}

/// Says that this terminal cannot show Arabic, in the language that comes after it: nobody could read
/// it in Arabic here.
pub fn warn_of_lack(model: &mut Model) {
    if model.shared.locale == Locale::Ar
        && let Some(lack) = model.shared.terminal.lack
    {
        model.shared.speak(Locale::Ar.next());
        model.overlays.push(Overlay::Notice(lack.notice()));
    }
}

/// Where keys are looked up now, innermost first.
pub fn contexts(model: &Model) -> [Context; 2] {
    if model.shared.is_too_small() {
        return [Context::Choice, Context::Everywhere];
    }
    let inner = model
        .overlays
        .last()
        .map_or_else(|| model.screen.context(), Overlay::context);
    [inner, Context::Everywhere]
}

fn take_key(model: &mut Model, key: Key) {
    if model.cover.is_some() {
        clock::covered_key(model, key);
        return;
    }
    model.touched = model.shared.moment();
    // Nobody types into what is not on the screen.
    let small = model.shared.is_too_small();
    if let Screen::Calibrate(check) = &mut model.screen
        && model.overlays.is_empty()
        && !small
        && check.take_key(key)
    {
        model.shared.scrolled = 0;
        return;
    }
    if early::keep(model, key) {
        return;
    }
    let busy = matches!(
        model.overlays.last(),
        Some(Overlay::Busy(_) | Overlay::Underway(_))
    );
    model.shared.toast = None;
    let frame = model.shared.locale.direction();
    let taken = if small {
        Taken::No
    } else {
        model.type_key(key, frame)
    };
    if taken != Taken::No {
        model.shared.scrolled = 0;
        tell_full(model, taken, Entry::Full { limit: limit() });
        return;
    }
    let action = keyboard::heard(key, model.shared.keyboard)
        .and_then(|key| keys::resolve(&contexts(model), key));
    let Some(action) = action else { return };
    let is_heard = match action {
        Action::Cover | Action::Language => true,
        Action::Back | Action::Previous => {
            matches!(model.overlays.last(), Some(Overlay::Underway(_)))
        }
        _ => false,
    };
    if busy && !is_heard {
        return;
    }
    if small && !matches!(model.overlays.last(), Some(Overlay::Quit)) {
        act_small(model, action);
        return;
    }
    act(model, action);
}

/// More than a field holds is refused, and said: words that vanish silently would be missed too late.
fn tell_full(model: &mut Model, taken: Taken, told: Entry) {
    if taken == Taken::Full {
        model.shared.toast = Some(told.into());
    }
}

fn limit() -> u32 {
    u32::try_from(LONGEST).unwrap_or(u32::MAX)
}

/// Where the window is too small: cover, language and leaving as everywhere, and what the page offers.
/// Nothing else is reached, so focus and text stay as they are.
fn act_small(model: &mut Model, action: Action) {
    model.shared.scroll(action);
    match action {
        Action::Cover | Action::Language | Action::Quit => act(model, action),
        Action::Repaint => model.shared.effects.push(Effect::Repaint),
        _ => model.shared.act_small(action),
    }
}

fn take_paste(model: &mut Model, text: &str) {
    if model.cover.is_some() {
        return;
    }
    model.touched = model.shared.moment();
    if !model.shared.is_too_small()
        && let Some(field) = model.field_mut()
    {
        let taken = field.insert(text);
        model.shared.toast = None;
        tell_full(model, taken, Entry::PasteTooLong { limit: limit() });
    }
}

fn act(model: &mut Model, action: Action) {
    model.shared.scroll(action);
    match action {
        Action::ScrollUp | Action::ScrollDown => {}
        Action::Cover => cover(model, false),
        Action::Language => speak_next(model),
        Action::Help if matches!(model.overlays.last(), Some(Overlay::Help(_))) => {
            model.overlays.pop();
        }
        Action::Help => model.overlays.push(Overlay::Help(Box::default())),
        Action::Commands if has_commands(model) => open_palette(model),
        Action::Theme => model.shared.next_theme(),
        Action::Repaint => {
            model.shared.effects.push(Effect::Repaint);
            model.overlays.push(Overlay::Languages);
        }
        Action::Quit if !matches!(model.overlays.last(), Some(Overlay::Quit)) => {
            model.overlays.push(Overlay::Quit);
        }
        Action::Care if model.overlays.is_empty() => {
            if let Some(page) = Care::over(&model.screen, &mut model.shared) {
                model.screen = page;
            }
        }
        Action::Reference if opens_reference(model) => {
            let back = std::mem::replace(&mut model.screen, Screen::Language);
            let cards = Reference::from(back, &model.shared);
            model.screen = Screen::Reference(Box::new(cards));
        }
        _ if model.overlays.is_empty() => {
            let step = model.screen.update(action, &mut model.shared);
            take_step(model, step);
        }
        _ => act_on_overlay(model, action),
    }
}

/// The cards open over any page that knows their key, and are never opened from themselves.
fn opens_reference(model: &Model) -> bool {
    model.overlays.is_empty() && !matches!(model.screen, Screen::Reference(_))
}

/// The commands open over a screen and what is read over it, never over a question that waits.
fn has_commands(model: &Model) -> bool {
    matches!(
        model.overlays.last(),
        None | Some(Overlay::Help(_) | Overlay::Why(_) | Overlay::Jump(_))
    )
}

fn open_palette(model: &mut Model) {
    if matches!(model.overlays.last(), Some(Overlay::Help(_))) {
        model.overlays.pop();
    }
    let palette = Palette::new(&contexts(model));
    model.overlays.push(Overlay::Palette(Box::new(palette)));
}

fn act_on_overlay(model: &mut Model, action: Action) {
    let Some(mut overlay) = model.overlays.pop() else {
        return;
    };
    if overlay == Overlay::Quit {
        // Whatever is chosen, half-typed text is kept first.
        clock::keep(model);
    }
    match overlay.update(action, &mut model.shared, &model.screen) {
        Answer::Stay => model.overlays.push(overlay),
        Answer::Close => look_again(model, &overlay),
        Answer::GoTo(question) => go_to(model, &question),
        Answer::Run(action) => act(model, action),
        Answer::Speak(locale) => speak(model, locale),
        Answer::Open(over) => {
            model.overlays.push(overlay);
            model.overlays.push(over);
        }
        Answer::Recorded => words::recorded(model),
        Answer::Cleared {
            code,
            place,
            decisions,
        } => words::cleared(model, (&code, place), decisions),
    }
}

/// A vault that another window held may be free now: closing the message looks again.
fn look_again(model: &mut Model, closed: &Overlay) {
    let Look::Unusable(told) = &model.shared.look else {
        return;
    };
    let busy = Msg::from(Vault::Busy).id() == told.problem.id();
    if busy && *closed == Overlay::Notice(told.clone()) {
        model.shared.effects.push(Effect::Look);
    }
}

/// To a question: of the interview that is on, or back into it from a later page.
fn go_to(model: &mut Model, question: &QuestionId) {
    if let Screen::Interview(interview) = &mut model.screen {
        interview.go_to(question, &model.shared);
    } else if model.shared.open.is_some() {
        let interview = Interview::at_question(question, &mut model.shared);
        model.screen = Screen::Interview(interview);
    }
}

/// Follows a screen's wish.
pub fn take_step(model: &mut Model, step: Step) {
    match step {
        Step::Stay => {}
        Step::Go(screen) => model.screen = screen,
        Step::Home => go_home(model),
        Step::Open(overlay) => model.overlays.push(overlay),
    }
}

/// The home screen: for a desk, its inbox. What was open is closed here, not lost.
pub fn go_home(model: &mut Model) {
    model.shared.close();
    model.shared.left_words.clear();
    model.screen = if model.shared.session.is_none() {
        Screen::Start
    } else if cases::is_desk(&model.shared) {
        Screen::Cases(Cases::inbox_again(&mut model.shared))
    } else {
        Screen::Home(Home::default())
    };
}

/// Covers the screen.
pub fn cover(model: &mut Model, idle: bool) {
    let since = model.shared.moment();
    model.cover = Some(Cover {
        since,
        idle,
        locked: model.shared.session.is_none(),
    });
}

fn speak_next(model: &mut Model) {
    let next = model.shared.locale.next();
    speak(model, next);
}

fn speak(model: &mut Model, locale: Locale) {
    model.shared.speak(locale);
}

impl Shared {
    /// Changes the language of the interface; the second language makes room if it was that one.
    pub fn speak(&mut self, locale: Locale) {
        if self.second == locale {
            self.second = self.locale;
        }
        self.locale = locale;
        self.effects.push(Effect::KeepLanguage(locale));
    }

    /// Whether anything is still on its way to the disk.
    pub fn is_saving(&self) -> bool {
        matches!(self.saved, Saved::Saving(_))
    }
}

impl Model {
    /// The program before anything is known; the worker is asked to look for a vault.
    pub fn new(shared: Shared) -> (Self, Vec<Effect>) {
        let touched = shared.moment();
        let busy = Overlay::Busy(General::OneMoment.into());
        let model = Self {
            screen: Screen::Language,
            overlays: vec![busy],
            shared,
            cover: None,
            touched,
            kept: None,
            resume: None,
            early: Some(Vec::with_capacity(early::MOST)),
        };
        (model, vec![Effect::Look])
    }
}

#[cfg(test)]
mod tests {
    use super::super::event::Size;
    use super::super::terminal::guess::Lack;
    use super::*;

    #[test]
    fn where_arabic_cannot_be_shown_another_language_says_so() {
        let packs = crate::pack::shipped().unwrap();
        let size = Size {
            width: 80,
            height: 24,
        };
        let at = Timestamp::from_seconds(100);
        let (mut model, _) = Model::new(Shared::new(packs, Locale::En, size, at));
        model.overlays.clear();
        model.shared.terminal.lack = Some(Lack::Console);
        update(&mut model, Event::Key(Key::Char('2')), at);
        assert_eq!(model.shared.locale, Locale::Fr);
        let told = Overlay::Notice(Lack::Console.notice());
        assert_eq!(model.overlays, [told]);
    }
}
