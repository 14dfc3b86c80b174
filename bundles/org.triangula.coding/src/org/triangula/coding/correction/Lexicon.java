// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.correction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.Study;
import org.triangula.model.places.Area;
import org.triangula.model.places.Facility;

/**
 * Names and words as they are written correctly, from which corrections of misheard ones are proposed.
 *
 * @param entries the words in the order of their sources, each once, with what they are
 */
public record Lexicon(Map<String, Kind> entries) {

    /** What a word of the lexicon is. */
    public enum Kind {
        /** A place: district, municipality, town. */
        PLACE,
        /** A job title or function. */
        TITLE
    }

    /** Copies the map, in its order. */
    public Lexicon {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /**
     * The supplied titles and functions of German administrations, from {@code job-titles.txt}.
     *
     * @return the lexicon
     */
    public static Lexicon titles() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
            Lexicon.class.getResourceAsStream("job-titles.txt"), StandardCharsets.UTF_8))) {
            return read(reader.lines().toList(), Kind.TITLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The places of a study: names, short names and aliases of areas, and the towns of facilities.
     *
     * @param study the study
     * @return the lexicon
     */
    public static Lexicon places(Study study) {
        Map<String, Kind> places = new LinkedHashMap<>();
        if (study.getPlaces() != null) {
            for (Area area : study.getPlaces().getAreas()) {
                add(places, area.getName());
                add(places, area.getShortName());
                area.getAliases().forEach(alias -> add(places, alias));
            }
            for (Facility facility : study.getPlaces().getFacilities()) {
                add(places, facility.getTown());
            }
        }
        return new Lexicon(places);
    }

    /**
     * Reads a gazetteer: one place a line, further spellings behind tabs or semicolons; lines that begin with # are
     * notes.
     *
     * @param file a text file in UTF-8
     * @return the lexicon
     * @throws ProblemException if it cannot be read
     */
    public static Lexicon gazetteer(Path file) throws ProblemException {
        try {
            return read(Files.readAllLines(file, StandardCharsets.UTF_8), Kind.PLACE);
        } catch (CharacterCodingException e) {
            throw new ProblemException(new Problem(file.toString(), Messages.Problem_encoding,
                Messages.Problem_encoding_remedy), e);
        } catch (IOException e) {
            throw new ProblemException(new Problem(file.toString(), Messages.Problem_gazetteer,
                Messages.Problem_gazetteer_remedy), e);
        }
    }

    private static Lexicon read(List<String> lines, Kind kind) {
        Map<String, Kind> words = new LinkedHashMap<>();
        for (String line : lines) {
            if (!line.startsWith("#")) {
                for (String cell : line.split("[\t;]")) {
                    if (!cell.isBlank()) {
                        words.putIfAbsent(cell.strip(), kind);
                    }
                }
            }
        }
        return new Lexicon(words);
    }

    /**
     * The words of this and another lexicon.
     *
     * @param other the other one
     * @return both; what is in both stays what it is here
     */
    public Lexicon with(Lexicon other) {
        Map<String, Kind> all = new LinkedHashMap<>(entries);
        other.entries.forEach(all::putIfAbsent);
        return new Lexicon(all);
    }

    /** Names of several words are also known by their proper part: “Landkreis Reutlingen” by “Reutlingen”. */
    private static void add(Map<String, Kind> places, String name) {
        if (name == null || name.isBlank()) {
            return;
        }
        String clean = name.replaceAll("\\(.*?\\)", " ").replaceAll("\\s+", " ").strip();
        List<String> words = new ArrayList<>(List.of(clean.split(" ")));
        String proper = clean.replaceFirst(
            "^(?:Land|Stadt|Alb-Donau-|)[Kk]reis(?:freie Stadt)? |^(?:Gemeinde|Stadt|Samtgemeinde|Amt|Markt) ", "");
        places.putIfAbsent(words.size() > 4 ? proper : clean, Kind.PLACE);
        if (!proper.equals(clean) && proper.length() >= CorrectionProposals.SHORTEST) {
            places.putIfAbsent(proper, Kind.PLACE);
        }
    }
}
