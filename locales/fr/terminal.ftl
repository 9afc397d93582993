# The settings file has a key that nobody knows.
terminal-settings-unknown-key = Les réglages dans { $path } contiennent une clé inconnue : { $key }.
# What to do about it.
terminal-settings-nearest = La clé connue la plus proche est { $nearest }. Corrigez le fichier ou supprimez cette ligne.
# The settings file has a value that its key does not take.
terminal-settings-bad-value = Les réglages dans { $path } donnent à { $key } une valeur qui n’est pas admise : { $value }.
# What to do about it.
terminal-settings-allowed = Valeurs admises : { $allowed }. Corrigez le fichier ou supprimez cette ligne.
