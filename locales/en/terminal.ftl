# The settings file has a key that nobody knows.
terminal-settings-unknown-key = The settings in { $path } have an unknown key: { $key }.
# What to do about it.
terminal-settings-nearest = The nearest known key is { $nearest }. Correct the file, or remove that line.
# The settings file has a value that its key does not take.
terminal-settings-bad-value = The settings in { $path } give { $key } a value that it does not take: { $value }.
# What to do about it.
terminal-settings-allowed = Allowed are: { $allowed }. Correct the file, or remove that line.
