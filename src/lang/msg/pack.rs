//! Messages of the area `pack`: what can be wrong with a pack file, and what to do about it.

use crate::lang::msg::Msg;

messages! {
    /// Messages of this area; see the table in the parent module.
    Pack {
        /// How many faults a check found.
        LintCount { count: u32 } => "pack-lint-count";
        /// The file is not TOML; the detail is the reader's own, in English.
        Syntax { detail: String } => "pack-syntax";
        /// What to do about it.
        FixSyntax => "pack-fix-syntax";
        /// A key that packs do not have.
        UnknownKey { key: String, place: String } => "pack-unknown-key";
        /// The keys of this place.
        UseKeys { allowed: String } => "pack-use-keys";
        /// A key that must be there.
        MissingKey { key: String, place: String } => "pack-missing-key";
        /// What to do about it.
        AddKey { key: String } => "pack-add-key";
        /// A value of another type.
        WrongType { key: String, place: String } => "pack-wrong-type";
        /// The type that is wanted.
        WriteType { wanted: Box<Msg> } => "pack-write-type";
        /// A type.
        TypeText => "pack-type-text";
        /// A type.
        TypeNumber => "pack-type-number";
        /// A type.
        TypeFlag => "pack-type-flag";
        /// A type.
        TypeList => "pack-type-list";
        /// A type.
        TypeTable => "pack-type-table";
        /// A type.
        TypeTables => "pack-type-tables";
        /// A value that is not allowed.
        BadValue { key: String, value: String } => "pack-bad-value";
        /// The values allowed.
        UseOneOf { allowed: String } => "pack-use-one-of";
        /// A name of the wrong shape.
        BadId { id: String } => "pack-bad-id";
        /// What names look like.
        GiveId { shape: String } => "pack-give-id";
        /// A text lacks a language.
        MissingLanguage { key: String, language: String } => "pack-missing-language";
        /// What to do about it.
        GiveFour => "pack-give-four";
        /// A text or list without content.
        EmptyText { key: String } => "pack-empty-text";
        /// What to do about it.
        WriteText => "pack-write-text";
        /// A sign that cannot be seen.
        HiddenSign { code: String } => "pack-hidden-sign";
        /// What to do about it.
        DropHiddenSign => "pack-drop-hidden-sign";
        /// A term used bare.
        LockedTerm { word: String } => "pack-locked-term";
        /// The term of the Protocols.
        UseTerm { term: String } => "pack-use-term";
        /// A rule about who a person is.
        PersonRule { word: String } => "pack-person-rule";
        /// What to do about it.
        DropPersonRule => "pack-drop-person-rule";
        /// A name given twice.
        Duplicate { id: String, place: String } => "pack-duplicate";
        /// What to do about it.
        GiveOwnId => "pack-give-own-id";
        /// The element does not fit the name.
        ElementMismatch { item: String } => "pack-element-mismatch";
        /// A weight where none may be.
        WeightNotAllowed { item: String, key: String } => "pack-weight-not-allowed";
        /// What to do about it.
        DropWeight => "pack-drop-weight";
        /// A weight without its status, or the reverse.
        NoConfidence { item: String, list: String } => "pack-no-confidence";
        /// What to do about it.
        MatchConfidence => "pack-match-confidence";
        /// A kind that does not fit.
        KindNotAllowed { item: String, kind: String } => "pack-kind-not-allowed";
        /// What to do about it.
        DropKind => "pack-drop-kind";
        /// Something sensitive in rapid mode.
        TooEarly { id: String } => "pack-too-early";
        /// What to do about it.
        FullModeOnly => "pack-full-mode-only";
        /// A condition that must protect it.
        MissingPrecondition { id: String, condition: String } => "pack-missing-precondition";
        /// What to do about it.
        AddPrecondition { condition: String } => "pack-add-precondition";
        /// A question that only specialists may ask.
        SpecialistQuestion { question: String } => "pack-specialist-question";
        /// An answer sets what only specialists may learn.
        SpecialistItem { question: String, item: String } => "pack-specialist-item";
        /// What to do about it.
        LeaveToSpecialist => "pack-leave-to-specialist";
        /// A source that the file lacks.
        UnknownSource { source: String, item: String } => "pack-unknown-source";
        /// What to do about it.
        AddSource { source: String } => "pack-add-source";
        /// An item that no pack has.
        UnknownItem { item: String, place: String } => "pack-unknown-item";
        /// The nearest name.
        UseItem { nearest: String } => "pack-use-item";
        /// An item without words.
        NoLabel { item: String } => "pack-no-label";
        /// What to do about it.
        AddLabel { item: String } => "pack-add-label";
        /// An item without sentence, help, why and avoid.
        NoWords { item: String } => "pack-no-words";
        /// What to do about it.
        AddWords { item: String } => "pack-add-words";
        /// An item that may be asked about has no question.
        NoQuestion { item: String } => "pack-no-question";
        /// What to do about it.
        AddQuestion => "pack-add-question";
        /// An item that is never asked about has a question.
        NeverAsked { item: String } => "pack-never-asked";
        /// What to do about it.
        DropQuestion => "pack-drop-question";
        /// A card serves a question that no pack has.
        UnknownQuestion { question: String, place: String } => "pack-unknown-question";
        /// What to do about it.
        UseQuestion => "pack-use-question";
        /// A glossary beside the shipped one.
        TermOverride => "pack-term-override";
        /// What to do about it.
        KeepTerms => "pack-keep-terms";
        /// Words called tried that nobody reviewed.
        NoReviewer { place: String } => "pack-no-reviewer";
        /// What to do about it.
        NameReviewer => "pack-name-reviewer";
        /// A key without meaning in this place.
        NotHere { key: String, place: String } => "pack-not-here";
        /// What to do about it.
        DropKey => "pack-drop-key";
        /// An answer on a key that it may not have.
        BadDigit { question: String, digit: u8 } => "pack-bad-digit";
        /// The digits allowed.
        UseDigits { allowed: String } => "pack-use-digits";
        /// An answer that must be there.
        MissingAnswer { question: String, digit: u8 } => "pack-missing-answer";
        /// What to do about it.
        AddAnswer { digit: u8 } => "pack-add-answer";
        /// Two items of one dimension from one answer.
        SameDimension { question: String, digit: u8, first: String, second: String } => "pack-same-dimension";
        /// What to do about it.
        KeepWeakest => "pack-keep-weakest";
        /// One answer affirms and denies an item.
        Contradiction { question: String, digit: u8, item: String } => "pack-contradiction";
        /// What to do about it.
        SayOne => "pack-say-one";
        /// An answer denies an area that is not named.
        DeniesNothing { question: String, digit: u8 } => "pack-denies-nothing";
        /// What to do about it.
        NameArea => "pack-name-area";
        /// A list with more items than the engine holds, or a name in the wrong list.
        ListTooLong { list: String, limit: u32 } => "pack-list-too-long";
        /// What to do about it.
        ShortenList => "pack-shorten-list";
    }
}
