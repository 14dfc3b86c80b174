// SPDX-License-Identifier: EPL-2.0
package org.triangula.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rule 10 of the house: what a person reads is there in English and in German, complete in both. */
class TranslationTest {

    private static final Set<String> TEXTS = Set.of("messages.properties", "plugin.properties", "bundle.properties");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+[^}]*}");
    private static final Pattern KEY = Pattern.compile("\"%([\\w.\\-]+)\"|>%([\\w.\\-]+)<");
    private static final Pattern FIELDS = Pattern.compile("public static String ([^;=()]+);");

    @Test
    void germanSaysTheSameAsEnglish() {
        List<String> wrong = new ArrayList<>();
        for (Path english : englishTexts()) {
            String name = english.getFileName().toString();
            Path german = english.resolveSibling(name.replace(".properties", "_de.properties"));
            if (Files.exists(german)) {
                compare(english, german, wrong);
            } else {
                wrong.add(where(german) + " is missing");
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void extensionsNameOnlyTextsThatExist() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path bundle : Repository.productBundles()) {
            Path extensions = bundle.resolve("plugin.xml");
            if (Files.exists(extensions)) {
                Set<String> known = new TreeSet<>();
                for (String file : List.of("plugin.properties", "OSGI-INF/l10n/bundle.properties")) {
                    if (Files.exists(bundle.resolve(file))) {
                        known.addAll(Repository.properties(bundle.resolve(file)).stringPropertyNames());
                    }
                }
                Matcher key = KEY.matcher(Files.readString(extensions));
                while (key.find()) {
                    String name = key.group(1) == null ? key.group(2) : key.group(1);
                    if (!known.contains(name)) {
                        wrong.add(where(extensions) + " uses %" + name + ", which is nowhere defined");
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void messageClassesAndFilesHaveTheSameKeys() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path english : englishTexts()) {
            Path source = english.resolveSibling("Messages.java");
            if (english.endsWith("messages.properties") && Files.exists(source)) {
                Set<String> fields = new TreeSet<>();
                Matcher declaration = FIELDS.matcher(Files.readString(source));
                while (declaration.find()) {
                    for (String name : declaration.group(1).split(",")) {
                        fields.add(name.strip());
                    }
                }
                Set<String> keys = new TreeSet<>(Repository.properties(english).stringPropertyNames());
                difference(fields, keys).forEach(key -> wrong.add(where(english) + " lacks " + key));
                difference(keys, fields).forEach(key -> wrong.add(where(source) + " lacks " + key));
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static List<Path> englishTexts() {
        List<Path> texts = new ArrayList<>();
        for (Path bundle : Repository.productBundles()) {
            texts.addAll(Repository.files(bundle, file -> TEXTS.contains(file.getFileName().toString())));
        }
        return texts;
    }

    private static void compare(Path english, Path german, List<String> wrong) {
        Properties one = Repository.properties(english);
        Properties other = Repository.properties(german);
        difference(one.stringPropertyNames(), other.stringPropertyNames())
                .forEach(key -> wrong.add(where(german) + " lacks " + key));
        difference(other.stringPropertyNames(), one.stringPropertyNames())
                .forEach(key -> wrong.add(where(english) + " lacks " + key));
        for (String key : one.stringPropertyNames()) {
            String text = one.getProperty(key);
            String translated = other.getProperty(key, text);
            if (text.isBlank() || translated.isBlank()) {
                wrong.add(where(english) + ": " + key + " is empty in one of the languages");
            }
            if (!placeholders(text).equals(placeholders(translated))) {
                wrong.add(where(german) + ": " + key + " has other placeholders than the English text");
            }
        }
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group().replaceAll("[,}].*", ""));
        }
        return found;
    }

    private static Set<String> difference(Set<String> from, Set<String> without) {
        Set<String> rest = new TreeSet<>(from);
        rest.removeAll(without);
        return rest;
    }

    private static String where(Path file) {
        return Repository.root().relativize(file).toString();
    }
}
