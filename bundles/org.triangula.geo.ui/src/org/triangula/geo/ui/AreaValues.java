// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.triangula.geo.study.AreaNumbers;
import org.triangula.geo.study.AreaVariable;
import org.triangula.geo.study.CellTable;
import org.triangula.geo.study.StudyPlaces;

/** The numbers and categories that the colours of areas can stand for. */
final class AreaValues {

    private static final String FACILITIES = "facilities:";
    private static final String VARIABLE = "variable:";
    private static final String LINKS = "links";
    private static final String MINUTES = "minutes";
    private static final String UNREACHED = "unreached";

    private final StudyPlaces places;
    private final MapFacts facts;
    private final Optional<CellTable> cells;

    /**
     * What can be chosen.
     *
     * @param key its key in the settings
     * @param name its name
     * @param known identities of the areas that have a value; empty where all have one
     */
    record Choice(String key, String name, Set<String> known) {
        Choice(String key, String name) {
            this(key, name, Set.of());
        }

        /** Whether any of some areas has a value. */
        boolean fits(List<String> areas) {
            return known.isEmpty() || areas.stream().anyMatch(known::contains);
        }
    }

    /**
     * Values of areas: numbers, or texts where there are categories.
     *
     * @param title what they are
     * @param unit unit of the numbers; may be empty
     * @param numbers one per area; empty for categories
     * @param categories one per area; empty for numbers
     */
    record Values(String title, String unit, double[] numbers, List<String> categories) {
    }

    AreaValues(StudyPlaces places, MapFacts facts, Optional<CellTable> cells) {
        this.places = places;
        this.facts = facts;
        this.cells = cells;
    }

    List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        if (cells.isPresent()) {
            choices.add(new Choice(MINUTES, Messages.values_minutes));
            choices.add(new Choice(UNREACHED, Messages.values_unreached));
        }
        for (StudyPlaces.Type type : places.types()) {
            choices.add(new Choice(FACILITIES + type.key(), facilities(type.key())));
        }
        choices.add(new Choice(LINKS, Messages.values_links));
        facts.variables().forEach(variable -> choices.add(new Choice(VARIABLE + variable.id(), variable.name(),
                variable.values().keySet())));
        return List.copyOf(choices);
    }

    private String facilities(String type) {
        return NLS.bind(Messages.values_facilities,
                MapText.name(facts.typeNames(), type, Messages.map_otherFacilities));
    }

    /** The values of areas; nothing where they are not known any more. */
    Optional<Values> of(String key, AreaGroup group) {
        if (key.equals(MINUTES)) {
            return cells.map(table -> numbers(Messages.values_minutes, Messages.map_minutes,
                    AreaNumbers.meanMinutes(group.lonLat(), table)));
        } else if (key.equals(UNREACHED)) {
            return cells.map(table -> numbers(Messages.values_unreached, "%",
                    AreaNumbers.shareWithoutConnection(group.lonLat(), table)));
        } else if (key.equals(LINKS)) {
            return Optional.of(numbers(Messages.values_links, "", AreaNumbers.known(group.lonLat(), facts.links(), 0)));
        } else if (key.startsWith(FACILITIES)) {
            String type = key.substring(FACILITIES.length());
            return places.type(type).map(found -> numbers(facilities(type), "",
                    AreaNumbers.places(group.lonLat(), found.lonLat())));
        }
        return facts.variables().stream().filter(variable -> key.equals(VARIABLE + variable.id())).findFirst()
                .map(variable -> variable(variable, group));
    }

    private static Values numbers(String title, String unit, double[] numbers) {
        return new Values(title, unit, numbers, List.of());
    }

    private static Values variable(AreaVariable variable, AreaGroup group) {
        if (variable.isNumeric()) {
            return numbers(variable.name(), variable.unit(),
                    AreaNumbers.known(group.lonLat(), variable.numbers(), Double.NaN));
        }
        Map<String, String> values = variable.values();
        return new Values(variable.name(), "", new double[0],
                group.lonLat().areas().stream().map(area -> values.getOrDefault(area.id(), "")).toList());
    }
}
