// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.heading;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.exchange.maxqda.Content;
import org.triangula.exchange.maxqda.Field;

/**
 * The headings of MAXQDA's tables in all known languages and versions, read from data files that a researcher can add
 * to: {@code headings.csv}, {@code contents.csv} in this package, and {@code maxqda-headings.csv} in the user's
 * settings.
 */
public final class Headings {

    /** Name of the file with a user's own headings. */
    public static final String OWN_FILE = "maxqda-headings.csv";

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setDelimiter(';').setCommentMarker('#')
        .setIgnoreEmptyLines(true).setTrim(true).setHeader().setSkipHeaderRecord(true).get();
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}%]+");
    private static final String PARAPHRASED = "paraphrasedSegments";

    private final Map<Content, Map<Field, Rule>> contents = new EnumMap<>(Content.class);
    private final List<Alias> aliases;
    /** By the heading without case, blanks and punctuation. */
    private final Map<String, List<Alias>> byHeading = new HashMap<>();
    private final Set<String> common = new HashSet<>();

    /** How sure it is that MAXQDA writes a heading. */
    public enum Evidence {
        /** Seen in a file of MAXQDA or in a program that reads such files. */
        VERIFIED,
        /** Reported by a help page, a test or another tool. */
        STATED,
        /** Suggested by its position, the user interface or another language. */
        INFERRED,
        /** Added by the user. */
        OWN
    }

    /**
     * A heading.
     *
     * @param field identity of the field, or of a code with a special meaning
     * @param language language of MAXQDA's user interface, ISO 639-1
     * @param versions first and last version, for example 12-26
     * @param evidence how sure it is
     * @param heading the heading
     */
    public record Alias(String field, String language, String versions, Evidence evidence, String heading) {
    }

    /**
     * A field of a content.
     *
     * @param required whether a table is only taken for the content when it has this field
     * @param several whether more than one column may have this meaning
     */
    public record Rule(boolean required, boolean several) {
    }

    private Headings(List<Alias> own) {
        List<Alias> all = new ArrayList<>(own);
        for (CSVRecord line : lines("headings.csv")) {
            all.add(alias(line, Evidence.valueOf(line.get("evidence").toUpperCase(Locale.ROOT))));
        }
        aliases = List.copyOf(all);
        aliases.forEach(alias -> byHeading.computeIfAbsent(normal(alias.heading()), key -> new ArrayList<>())
            .add(alias));
        lines("common.csv").forEach(line -> common.add(normal(line.get("heading"))));
        for (CSVRecord line : lines("contents.csv")) {
            contents.computeIfAbsent(Content.of(line.get("content")).orElseThrow(), each -> new LinkedHashMap<>())
                .put(Field.of(line.get("field")).orElseThrow(),
                    new Rule("yes".equals(line.get("required")), "yes".equals(line.get("several"))));
        }
    }

    /**
     * The headings that come with the parser.
     *
     * @return the headings
     */
    public static Headings builtIn() {
        return new Headings(List.of());
    }

    /**
     * The headings that come with the parser, and a user's own.
     *
     * @param settings folder of the user's settings; need not exist
     * @return the headings
     * @throws ProblemException if the user's file is damaged
     */
    public static Headings with(Path settings) throws ProblemException {
        Path file = settings.resolve(OWN_FILE);
        if (!Files.isRegularFile(file)) {
            return builtIn();
        }
        List<Alias> own = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
            CSVParser parser = CSVParser.parse(reader, FORMAT)) {
            for (CSVRecord line : parser) {
                if (Field.of(line.get("field")).isEmpty() && !PARAPHRASED.equals(line.get("field"))) {
                    throw new IllegalArgumentException(line.get("field"));
                }
                own.add(alias(line, Evidence.OWN));
            }
        } catch (IOException | IllegalArgumentException | UncheckedIOException e) {
            throw new ProblemException(new Problem(OWN_FILE, Messages.bind(Messages.ownFile, e.getMessage()),
                Messages.ownFile_remedy), e);
        }
        return new Headings(own);
    }

    private static Alias alias(CSVRecord line, Evidence evidence) {
        return new Alias(line.get("field"), line.get("language"), line.get("versions"), evidence,
            line.get("heading"));
    }

    private static List<CSVRecord> lines(String name) {
        try (InputStream stream = Headings.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name);
            }
            try (CSVParser parser =
                CSVParser.parse(new InputStreamReader(stream, StandardCharsets.UTF_8), FORMAT)) {
                return parser.getRecords();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * All headings.
     *
     * @return the user's own first
     */
    public List<Alias> aliases() {
        return aliases;
    }

    /**
     * The fields of a content.
     *
     * @param content the content
     * @return fields with their rules in the order of the data file
     */
    public Map<Field, Rule> fields(Content content) {
        return contents.get(content);
    }

    /**
     * What a heading means in a table with a given content.
     *
     * @param content the content
     * @param heading the heading
     * @return its alias with the strongest evidence; empty if the heading is not known there
     */
    public Optional<Alias> find(Content content, String heading) {
        Alias best = null;
        for (Alias alias : named(heading)) {
            Field field = Field.of(alias.field()).orElse(null);
            if (field != null && contents.get(content).containsKey(field)) {
                if (alias.evidence() == Evidence.OWN) {
                    return Optional.of(alias);
                }
                if (best == null || alias.evidence().ordinal() < best.evidence().ordinal()) {
                    best = alias;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * All that a heading may mean, whatever the table holds.
     *
     * @param heading the heading
     * @return its aliases; empty if it is not known
     */
    public List<Alias> named(String heading) {
        return byHeading.getOrDefault(normal(heading), List.of());
    }

    /**
     * Whether tables of many programs have a heading, so that it does not tell where a table is from.
     *
     * @param heading the heading
     * @return true if it is such a heading and not one of the user's own
     */
    public boolean isCommon(String heading) {
        return common.contains(normal(heading))
            && named(heading).stream().noneMatch(alias -> alias.evidence() == Evidence.OWN);
    }

    /**
     * Whether a code is the one in which MAXQDA keeps paraphrased passages.
     *
     * @param name name of the code
     * @return true if so
     */
    public boolean isParaphrasedSegments(String name) {
        return named(name).stream().anyMatch(alias -> PARAPHRASED.equals(alias.field()));
    }

    /**
     * What stays of a heading when case, blanks and punctuation do not matter.
     *
     * @param heading the heading
     * @return letters, digits and per cent signs in lower case
     */
    public static String normal(String heading) {
        return OTHER.matcher(Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
            .replaceAll("");
    }
}
