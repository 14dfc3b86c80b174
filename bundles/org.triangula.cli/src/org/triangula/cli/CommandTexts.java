// SPDX-License-Identifier: EPL-2.0
package org.triangula.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The texts that describe commands, in the language of the user. They lie in the resource bundle {@code commands} in
 * the package of the command, under the command's path with dots: {@code study.new.usage.description} describes the
 * command, {@code study.new.title} its option {@code --title}, {@code study.new.DIR[0]} its first argument. What has no
 * text of its own is looked up without path.
 */
final class CommandTexts {

    private final Map<String, String> texts;

    private CommandTexts(Map<String, String> texts) {
        this.texts = texts;
    }

    /** The texts beside a class; none when there is no resource bundle. */
    static CommandTexts of(Class<?> type) {
        Map<String, String> texts = new HashMap<>();
        try {
            ResourceBundle own = ResourceBundle.getBundle(CommandTexts.class.getPackageName() + ".commands");
            own.keySet().forEach(key -> texts.put(key, own.getString(key)));
            ResourceBundle found = ResourceBundle.getBundle(type.getPackageName() + ".commands",
                java.util.Locale.getDefault(), type.getClassLoader());
            found.keySet().forEach(key -> texts.put(key, found.getString(key)));
        } catch (MissingResourceException e) {
            // the annotations of the command must do
            texts.putIfAbsent("help", "");
        }
        return new CommandTexts(texts);
    }

    /** The texts of one command. */
    ResourceBundle of(String path) {
        Map<String, Object> own = new HashMap<>();
        texts.forEach((key, text) -> {
            if (key.indexOf('.') < 0 || path.isEmpty() && key.startsWith("usage.")) {
                own.put(key, text);
            }
        });
        texts.forEach((key, text) -> {
            String rest = key.startsWith(path) ? key.substring(path.length()) : "";
            if (!path.isEmpty() && (rest.startsWith("usage.") || !rest.isEmpty() && rest.indexOf('.') < 0)) {
                own.put(rest, text);
            }
        });
        return new Part(own);
    }

    private static final class Part extends ResourceBundle {
        private final Map<String, Object> own;

        Part(Map<String, Object> own) {
            this.own = own;
        }

        @Override
        protected Object handleGetObject(String key) {
            return own.get(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(own.keySet());
        }
    }
}
