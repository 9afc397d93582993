//! Messages of the area `terminal`.

messages! {
    /// The terminal: its check, what the doctor finds, settings.
    Terminal {
        /// The settings file has a key that nobody knows.
        SettingsUnknownKey { path: String, key: String } => "terminal-settings-unknown-key";
        /// What to do about it.
        SettingsNearest { nearest: String } => "terminal-settings-nearest";
        /// The settings file has a value that its key does not take.
        SettingsBadValue { path: String, key: String, value: String } => "terminal-settings-bad-value";
        /// What to do about it.
        SettingsAllowed { allowed: String } => "terminal-settings-allowed";
    }
}
