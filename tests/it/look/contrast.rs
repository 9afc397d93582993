//! What is written can be read in every theme, by every eye, and never by colour alone.

use fanal::app::look;
use fanal::lang::locale::Locale;
use fanal::lang::words::Words;
use fanal::settings::look::Theme;
use fanal::text;
use fanal::tui::theme::{Role, style};
use ratatui::style::{Color, Modifier};

use super::colour::{EYES, PAINTED, contrast, luminance, painted};

/// The least contrast of text, and of what matters less. Red light on black cannot give more.
const fn floor(theme: Theme) -> (f64, f64) {
    match theme {
        Theme::Day | Theme::Contrast | Theme::Night => (7.0, 4.5),
        Theme::Projector => (10.0, 10.0),
        Theme::Red => (5.0, 3.5),
        Theme::Terminal | Theme::Plain => (0.0, 0.0),
    }
}

fn check(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn every_role_of_every_theme_has_its_contrast() {
    let mut faults = Vec::new();
    for theme in PAINTED {
        let (text, muted) = floor(theme);
        for role in Role::ALL {
            // Toasts and the stripe of a drill are reversed: hints, and words said elsewhere as well.
            let is_less = matches!(role, Role::Muted | Role::Focus | Role::Drill);
            let least = if is_less { muted } else { text };
            let (ink, ground) = painted(theme, role);
            let seen = contrast(ink, ground);
            if seen < least {
                faults.push(format!("{theme:?} {role:?}: {seen:.2} of {least}"));
            }
        }
    }
    check(&faults);
}

#[test]
fn eyes_without_a_kind_of_cone_read_it_too() {
    let mut faults = Vec::new();
    for theme in PAINTED.into_iter().filter(|theme| *theme != Theme::Red) {
        for role in Role::ALL {
            let (ink, ground) = painted(theme, role);
            for eye in &EYES {
                let seen = contrast(eye.sees(ink), eye.sees(ground));
                if seen < 4.5 {
                    faults.push(format!("{theme:?} {role:?} {}: {seen:.2}", eye.name));
                }
            }
        }
    }
    check(&faults);
}

/// What matters less is set apart by its paleness alone, so that every eye must see the step.
#[test]
fn what_matters_less_is_paler_for_every_eye() {
    let mut faults = Vec::new();
    for theme in PAINTED {
        let (text, _) = painted(theme, Role::Text);
        let (muted, _) = painted(theme, Role::Muted);
        for eye in &EYES {
            let step = contrast(eye.sees(text), eye.sees(muted));
            if step < 1.25 {
                faults.push(format!("{theme:?} {}: {step:.2}", eye.name));
            }
        }
    }
    check(&faults);
}

/// The roles by what they tell. Inside a group, words and signs tell them apart, in every theme.
const GROUPS: [&[Role]; 5] = [
    &[Role::Text, Role::Muted],
    &[Role::Title, Role::Key, Role::Done],
    &[Role::Concern],
    &[Role::Focus, Role::Drill],
    &[Role::Urgent, Role::Fault],
];

#[test]
fn weight_line_and_reversal_tell_what_colours_tell() {
    for theme in Theme::ALL {
        let weight = |role| style(theme, role).add_modifier - Modifier::DIM;
        for (place, group) in GROUPS.iter().enumerate() {
            for role in *group {
                assert_eq!(weight(*role), weight(group[0]), "{theme:?} {role:?}");
                for other in GROUPS[place + 1..].iter().map(|group| group[0]) {
                    assert_ne!(weight(*role), weight(other), "{theme:?} {role:?} {other:?}");
                }
            }
        }
    }
    assert_eq!(
        GROUPS.iter().map(|group| group.len()).sum::<usize>(),
        Role::ALL.len()
    );
}

#[test]
fn a_theme_paints_letters_and_ground_or_neither() {
    for theme in Theme::ALL {
        for role in Role::ALL {
            let style = style(theme, role);
            assert_eq!(style.fg.is_some(), style.bg.is_some(), "{theme:?} {role:?}");
        }
        assert_eq!(
            PAINTED.contains(&theme),
            style(theme, Role::Text).fg.is_some()
        );
    }
    for role in Role::ALL {
        assert_eq!(style(Theme::Plain, role).fg, None, "{role:?}");
    }
}

#[test]
fn the_name_of_every_theme_fits_one_row_in_every_language() {
    for locale in Locale::ALL {
        let words = Words::new(locale);
        for theme in Theme::ALL {
            let said = words.say(look::name(theme));
            assert!(text::width(&said) <= 72, "{locale:?}: {said}");
        }
    }
}

#[test]
fn night_stays_dim_and_red_is_nothing_but_red() {
    for role in Role::ALL {
        let (ink, ground) = painted(Theme::Night, role);
        assert!(luminance(ink).max(luminance(ground)) <= 0.5, "{role:?}");
        let (ink, ground) = painted(Theme::Red, role);
        assert!(luminance(ink).max(luminance(ground)) <= 0.25, "{role:?}");
        for light in [ink, ground] {
            assert!(light[1] + light[2] == 0.0, "{role:?}");
        }
    }
    let style = style(Theme::Red, Role::Text);
    assert_eq!(style.bg, Some(Color::Indexed(16)), "black behind it");
}
