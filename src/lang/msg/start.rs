//! Messages of the area `start`.

messages! {
    /// First start, set-up, unlocking.
    Start {
        /// Header.
        Title => "start-title";
        /// Question after the language.
        WhatToDo => "start-what-to-do";
        /// Choice 1.
        Practise => "start-practise";
        /// Under choice 1.
        PractiseMore => "start-practise-more";
        /// Choice 2.
        SetUpStation => "start-set-up-station";
        /// Under choice 2.
        SetUpStationMore => "start-set-up-station-more";
        /// Choice 3.
        SetUpDesk => "start-set-up-desk";
        /// Under choice 3.
        SetUpDeskMore => "start-set-up-desk-more";
        /// Foot of the first page.
        NothingIsSent => "start-nothing-is-sent";
        /// Label.
        FieldStation => "start-field-station";
        /// Label.
        FieldDesk => "start-field-desk";
        /// Label.
        FieldOfficer => "start-field-officer";
        /// Label.
        FieldPassphrase => "start-field-passphrase";
        /// Label.
        FieldAgain => "start-field-again";
        /// Label.
        FieldSupervisor => "start-field-supervisor";
        /// Fault of the form.
        BadStationCode => "start-bad-station-code";
        /// Fault of the form.
        BadOfficerCode => "start-bad-officer-code";
        /// Fault of the form.
        PassphraseTooShort => "start-passphrase-too-short";
        /// Fault of the form.
        PassphrasesDiffer => "start-passphrases-differ";
        /// Under the form.
        SupervisorMayFollow => "start-supervisor-may-follow";
        /// Under the form of a desk.
        DeskKeyFollows => "start-desk-key-follows";
        /// Under the form.
        NoReset => "start-no-reset";
        /// Busy.
        MakingVault => "start-making-vault";
        /// Busy.
        Unlocking => "start-unlocking";
        /// Header.
        UnlockTitle => "start-unlock-title";
        /// Title of the page that unlocks.
        UnlockStation { station: String } => "start-unlock-station";
        /// Title of the page that unlocks.
        UnlockDesk { station: String } => "start-unlock-desk";
        /// Under the passphrase.
        DotsAreNoCount => "start-dots-are-no-count";
        /// Foot of the page that unlocks.
        FoundThisComputer => "start-found-this-computer";
    }
}
