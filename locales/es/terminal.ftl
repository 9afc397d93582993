# The settings file has a key that nobody knows.
terminal-settings-unknown-key = Los ajustes de { $path } tienen una clave desconocida: { $key }.
# What to do about it.
terminal-settings-nearest = La clave conocida más parecida es { $nearest }. Corrija el archivo o borre esa línea.
# The settings file has a value that its key does not take.
terminal-settings-bad-value = Los ajustes de { $path } dan a { $key } un valor que no admite: { $value }.
# What to do about it.
terminal-settings-allowed = Se admiten: { $allowed }. Corrija el archivo o borre esa línea.
