// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript.form;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.triangula.model.Study;
import org.triangula.model.places.Area;

/**
 * Finds the area of a study that a name means: by name, short name or alias, whatever the case, the spelling of umlauts
 * and words such as "Landkreis" in front of it.
 */
public final class DistrictFinder {

    private static final int MOST_CANDIDATES = 3;

    private final List<Area> areas;

    /**
     * Prepares the search.
     *
     * @param study the study
     */
    public DistrictFinder(Study study) {
        areas = study.getPlaces() == null ? List.of() : study.getPlaces().getAreas();
    }

    /**
     * What was found for a name.
     *
     * @param area the area; {@code null} when there is none, or several fit
     * @param candidates names of areas that may be meant, the most similar first; empty when the area is clear
     */
    public record Found(Area area, List<String> candidates) {
    }

    /**
     * Whether the study has areas at all.
     *
     * @return false when nothing can be found
     */
    public boolean hasAreas() {
        return !areas.isEmpty();
    }

    /**
     * Finds an area.
     *
     * @param name the name
     * @return the area or those that may be meant
     */
    public Found find(String name) {
        String wanted = normal(name);
        if (wanted.isEmpty()) {
            return new Found(null, List.of());
        }
        List<Area> exact = areas.stream().filter(area -> name.strip().equalsIgnoreCase(area.getName())).toList();
        List<Area> fitting = exact.isEmpty()
            ? areas.stream().filter(area -> names(area).stream().anyMatch(each -> normal(each).equals(wanted))).toList()
            : exact;
        if (fitting.size() > 1) {
            // "Heilbronn" is a town and a district; in the name of an interview the district is meant
            List<Area> districts = fitting.stream().filter(DistrictFinder::isDistrict).toList();
            fitting = districts.size() == 1 ? districts : fitting;
        }
        if (fitting.size() == 1) {
            return new Found(fitting.get(0), List.of());
        }
        return new Found(null, fitting.isEmpty() ? similar(letters(name)) : fitting.stream().map(Area::getName)
            .limit(MOST_CANDIDATES).toList());
    }

    private static boolean isDistrict(Area area) {
        return area.getKind() != null && "district".equals(area.getKind().getKey());
    }

    private static Collection<String> names(Area area) {
        List<String> names = new ArrayList<>(area.getAliases());
        names.add(area.getName());
        names.add(area.getShortName());
        names.removeIf(name -> name == null || name.isBlank());
        return names;
    }

    private List<String> similar(String wanted) {
        record Candidate(String name, int distance) {
        }
        return areas.stream().filter(area -> area.getName() != null)
            .map(area -> new Candidate(area.getName(), names(area).stream()
                .mapToInt(name -> distance(wanted, letters(name))).min().orElse(Integer.MAX_VALUE)))
            .filter(candidate -> candidate.distance() <= Math.max(2, wanted.length() / 3))
            .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
            .limit(MOST_CANDIDATES).map(Candidate::name).toList();
    }

    /** The stem of a name: "Enzkreis", "Enz-Kreis" and "Kreis Enz" are one. */
    private static String normal(String name) {
        return letters(name).replaceAll("(?<=^.{3,60})kreis$", "");
    }

    private static String letters(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
            .replace("ß", "ss");
        return Normalizer.normalize(plain, Normalizer.Form.NFD)
            .replaceAll("\\b(?:landkreis|stadtkreis|kreis|lkr|lk|district|county)\\b\\.?", " ")
            .replaceAll("[^a-z0-9]+", "");
    }

    /** Levenshtein distance: how many letters are inserted, left out or exchanged. */
    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > one.length()) {
            return Integer.MAX_VALUE;
        }
        int[] before = new int[other.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int exchanged = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(exchanged, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[other.length()];
    }
}
