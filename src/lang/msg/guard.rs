//! Messages of the area `guard`.

use crate::lang::msg::Msg;

messages! {
    /// Questions that must not be asked now, words that should not leave, sealed answers.
    Guard {
        /// In place of the question with the focus that must not be asked now.
        NotNow { why: String } => "guard-not-now";
        /// In a list, in place of a question that must not be asked now.
        NotNowShort => "guard-not-now-short";
        /// In a list of all questions, in place of one that must not be asked now.
        NotNowSection { section: Box<Msg> } => "guard-not-now-section";
        /// Why: another question comes first.
        FirstOpen { question: String } => "guard-first-open";
        /// Why: another question comes first, and that one must not be asked now either.
        FirstHeld => "guard-first-held";
        /// Over what to do instead.
        InsteadHeading => "guard-instead-heading";
        /// What instead.
        InsteadCompanion => "guard-instead-companion";
        /// What instead.
        InsteadInterpreter => "guard-instead-interpreter";
        /// What instead.
        InsteadConsent => "guard-instead-consent";
        /// What instead.
        InsteadChild => "guard-instead-child";
        /// What instead.
        InsteadFirst => "guard-instead-first";
        /// Key 1 of the card.
        CardLater => "guard-card-later";
        /// Key 2 of the card.
        CardAnyway => "guard-card-anyway";
        /// Key 1 where there is one line.
        LaterShort => "guard-later-short";
        /// Key 2 where there is one line.
        AnywayShort => "guard-anyway-short";
        /// Over the reasons.
        ReasonHeading => "guard-reason-heading";
        /// Under the reasons.
        ReasonKept => "guard-reason-kept";
        /// Reason 1.
        ReasonBegan => "guard-reason-began";
        /// Reason 2.
        ReasonDanger => "guard-reason-danger";
        /// Reason 3.
        ReasonGuardian => "guard-reason-guardian";
        /// Reason 4.
        ReasonNoBetter => "guard-reason-no-better";
        /// Reason 7.
        ReasonOther => "guard-reason-other";
        /// Before the field.
        ReasonWords => "guard-reason-words";
        /// Enter without words.
        ReasonEmpty => "guard-reason-empty";
        /// Over a question that is asked anyway.
        AskedAnyway { why: String, reason: Box<Msg> } => "guard-asked-anyway";
        /// At the desk.
        OverridesHeading => "guard-overrides-heading";
        /// One of them.
        OverrideLine { question: String, why: String, reason: Box<Msg>, officer: String } => "guard-override-line";
        /// What words look like.
        KindPhone => "guard-kind-phone";
        /// What words look like.
        KindDocument => "guard-kind-document";
        /// What words look like.
        KindName => "guard-kind-name";
        /// What words look like.
        KindExplicit => "guard-kind-explicit";
        /// Under a note while it is typed.
        LooksLike { kind: Box<Msg> } => "guard-looks-like";
        /// Over a decision about words.
        SiftHeading { number: u32, total: u32 } => "guard-sift-heading";
        /// Over a decision before an export.
        ExportHeading { number: u32, total: u32 } => "guard-export-heading";
        /// What the words look like.
        SiftAsk { kind: Box<Msg> } => "guard-sift-ask";
        /// Where the words stand.
        SiftWhere { code: String } => "guard-sift-where";
        /// Key 1.
        SiftRemove => "guard-sift-remove";
        /// Key 2.
        SiftSeal => "guard-sift-seal";
        /// Why it cannot be sealed.
        SiftNoSeal => "guard-sift-no-seal";
        /// Key 3, or 1 before an export.
        SiftKeep => "guard-sift-keep";
        /// Key 2 before an export.
        SiftBack => "guard-sift-back";
        /// Under the choices.
        SiftStays => "guard-sift-stays";
        /// Over the reasons to keep.
        KeepHeading => "guard-keep-heading";
        /// Reason.
        KeepSafety => "guard-keep-safety";
        /// Reason.
        KeepAsked => "guard-keep-asked";
        /// Reason.
        KeepNotThat => "guard-keep-not-that";
        /// While it is sealed.
        Sealing => "guard-sealing";
        /// An export that stops.
        ExportHeld { list: String } => "guard-export-held";
        /// What to do about it.
        ExportHeldRemedy => "guard-export-held-remedy";
        /// A pack names a question that is not there.
        UnknownQuestionFirst { question: String, place: String } => "guard-unknown-question-first";
        /// A question waits for itself.
        OwnQuestionFirst { place: String } => "guard-own-question-first";
        /// What to do about it.
        DropFirst => "guard-drop-first";
        /// A question of a pack sets an item that is sealed.
        SealedItemAsked { question: String, item: String } => "guard-sealed-item-asked";
        /// What to do about it.
        DropSealedItem => "guard-drop-sealed-item";
        /// Header.
        SealedTitle => "guard-sealed-title";
        /// Over the page.
        SealedHeading { office: String } => "guard-sealed-heading";
        /// The office's public key, short enough to compare.
        SealedKey { key: String } => "guard-sealed-key";
        /// What happens with the answer.
        SealedWhat => "guard-sealed-what";
        /// What to avoid.
        SealedWarning => "guard-sealed-warning";
        /// Behind an item.
        SealedAnswered => "guard-sealed-answered";
        /// Without a recipient.
        SealedNotHere => "guard-sealed-not-here";
        /// A sealed item was to be recorded in the open.
        SealedOnly => "guard-sealed-only";
        /// At the desk.
        SealedCount { count: u32 } => "guard-sealed-count";
        /// Sealing failed.
        BadSealRecipient => "guard-bad-seal-recipient";
        /// What to do about it.
        BadSealRecipientRemedy => "guard-bad-seal-recipient-remedy";
        /// A case file holds a sealed item.
        SealedInFile { item: String, file: String } => "guard-sealed-in-file";
        /// What to do about it.
        SealedInFileRemedy => "guard-sealed-in-file-remedy";
        /// A key that opens nothing.
        NotThisKey { code: String } => "guard-not-this-key";
        /// What to do about it.
        NotThisKeyRemedy => "guard-not-this-key-remedy";
        /// Nothing to open.
        NothingSealed { code: String } => "guard-nothing-sealed";
        /// A key file that cannot be used.
        BadIdentity => "guard-bad-identity";
        /// What to do about it.
        BadIdentityRemedy => "guard-bad-identity-remedy";
        /// A sealed answer in the wrong place.
        SealedMoved => "guard-sealed-moved";
        /// Behind the opened ones.
        StillSealed { count: u32 } => "guard-still-sealed";
    }
}
