// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.actors.Actors;
import org.triangula.model.actors.ActorsFactory;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.model.actors.PlacementKind;
import org.triangula.model.actors.Task;
import org.triangula.model.actors.UnitPlacement;
import org.triangula.model.places.Area;
import org.triangula.organization.Validity;
import org.triangula.organization.notation.Administration;
import org.triangula.organization.notation.AdministrationReader;
import org.triangula.organization.notation.AdministrationWriter;
import org.triangula.organization.notation.EarlierPlace;
import org.triangula.organization.notation.NotedUnit;
import org.triangula.organization.notation.NotedUnit.Line;
import org.triangula.organization.notation.RankTable;

/**
 * Brings the units of an area on a day to what a text says: new units are made, units that the text no longer has are
 * deleted, others are changed where they differ. This corrects what the study knows; a reorganisation, which has a day,
 * is
 * {@link MoveUnit}. Units that do not exist that day are not touched.
 *
 * @param area id of the area; {@code null} for units without area
 * @param date the day that the text shows; {@code null} for a text that tells of all times
 * @param administration what the text says
 * @param onlyNamed whether administrations whose top unit the text does not name are left alone, as when a file is
 *     imported;
 *     else the text shows all that the area has
 * @param text the text as it was written, whose wording is kept; may be empty
 */
public record EnterAdministration(String area, LocalDate date, Administration administration, boolean onlyNamed,
    String text) implements StudyOperation {

    /** Property of a top unit that keeps the header lines of the text. */
    static final String HEADER = "header";
    /** Property of a top unit that keeps the text as it was written, if the writer would write it differently. */
    static final String WORDING = "wording";
    /** Property of a unit that keeps what other sources say, as lines of the notation. */
    static final String STATEMENTS = "statements";

    /**
     * Enters a text that shows all administrations of the area.
     *
     * @param area id of the area; {@code null} for all administrations of the study
     * @param date the day that the text shows
     * @param administration what the text says
     */
    public EnterAdministration(String area, LocalDate date, Administration administration) {
        this(area, date, administration, false, "");
    }

    /**
     * Enters a text that somebody wrote and that shows all administrations of the area.
     *
     * @param area id of the area; {@code null} for all administrations of the study
     * @param date the day that the text shows
     * @param administration what the text says
     * @param text the text as it was written
     */
    public EnterAdministration(String area, LocalDate date, Administration administration, String text) {
        this(area, date, administration, false, text);
    }

    @Override
    public String label() {
        return Messages.enterAdministration;
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        Optional<Area> place = area == null ? Optional.empty() : edit.index().find(Area.class, area);
        Actors actors = edit.study().getActors();
        StudyChart all = date == null ? StudyChart.ofAllTimes(actors, place) : StudyChart.of(actors, place, date);
        List<String> wording = new ArrayList<>(List.of(text));
        all.administration().units().stream().findFirst().map(root -> all.units().get(root.key()))
            .flatMap(unit -> KeptValues.get(unit, WORDING)).ifPresent(wording::add);
        Set<String> named = administration.units().stream().map(NotedUnit::key).collect(Collectors.toSet());
        StudyChart before = onlyNamed ? all.of(root -> named.contains(root.key())) : all;
        Map<NotedUnit, AdministrativeUnit> units = new Matching(before, administration,
            date == null ? LocalDate.now() : date).units();
        Set<AdministrativeUnit> kept = new HashSet<>(units.values());
        for (AdministrativeUnit old : before.units().values()) {
            // a text of today need not tell of what is no more; what it does not name of other times stays
            if (!kept.contains(old) && (date != null || Validity.holdsOn(old, LocalDate.now()))) {
                edit.delete(old);
            }
        }
        UnitEntry entry = new UnitEntry(edit, Optional.ofNullable(date),
            new NamedSources(edit, administration.sources()));
        for (NotedUnit root : administration.units()) {
            enter(root, null, units, entry, edit, place);
        }
        if (date == null) {
            history(edit, units);
        }
        order(actors, administration, units);
        administration.units().stream().findFirst().map(units::get).ifPresent(root -> {
            KeptValues.set(root, HEADER, header());
            KeptValues.set(root, WORDING, wording(actors, place, wording));
        });
    }

    /** What was written before with what is written now, over all times; empty if the writer writes it so anyway. */
    private String wording(Actors actors, Optional<Area> place, List<String> before) {
        if (before.stream().allMatch(String::isBlank)) {
            return "";
        }
        Set<String> named = administration.units().stream().map(NotedUnit::key).collect(Collectors.toSet());
        StudyChart all = StudyChart.ofAllTimes(actors, place);
        Administration now = (onlyNamed ? all.of(root -> named.contains(root.key())) : all).administration();
        AdministrationWriter writer = new AdministrationWriter(RankTable.supplied());
        String written = writer.write(now, before);
        return written.equals(writer.write(now)) ? "" : written;
    }

    /** Places of before, where the text tells of them; else what the study knows of them stays. */
    private static void history(StudyEdit edit, Map<NotedUnit, AdministrativeUnit> units) {
        Map<String, AdministrativeUnit> byKey = new HashMap<>();
        units.forEach((noted, unit) -> byKey.put(noted.key(), unit));
        units.forEach((noted, unit) -> {
            String said = noted.detail("earlier").orElse("");
            UnitHistory known = new UnitHistory(unit, one -> byKey.entrySet().stream()
                .filter(entry -> entry.getValue() == one).map(Map.Entry::getKey).findFirst().orElse(""));
            String since = noted.details().get("since");
            if (said.isEmpty() && since == null || said.equals(known.earlier()) && since != null
                && since.equals(known.since())) {
                return;
            }
            UnitPlacement now = UnitPlacements.last(unit);
            List.copyOf(unit.getPlacements()).stream().filter(one -> one != now).forEach(edit::delete);
            if (now != null) {
                now.setValidFrom(since);
            }
            EarlierPlace.read(said, remark -> { }).forEach(place -> {
                UnitPlacement earlier = ActorsFactory.eINSTANCE.createUnitPlacement();
                earlier.setSuperior(byKey.get(place.superior()));
                earlier.setKind(kind(place.line()));
                earlier.setValidFrom(place.from().isEmpty() ? null : place.from());
                earlier.setValidUntil(place.until().isEmpty() ? null : place.until());
                unit.getPlacements().add(0, earlier);
            });
        });
    }

    private static PlacementKind kind(Line line) {
        return switch (line) {
            case STAFF -> PlacementKind.STAFF;
            case ATTACHED -> PlacementKind.ATTACHED;
            default -> PlacementKind.LINE;
        };
    }

    private void enter(NotedUnit noted, AdministrativeUnit superior, Map<NotedUnit, AdministrativeUnit> units,
        UnitEntry entry, StudyEdit edit, Optional<Area> place) {
        AdministrativeUnit unit = units.get(noted);
        if (unit == null) {
            unit = ActorsFactory.eINSTANCE.createAdministrativeUnit();
            place.ifPresent(unit::setArea);
            edit.study().getActors().getActors().add(unit);
            units.put(noted, unit);
        }
        entry.enter(noted, unit);
        place(noted, unit, superior);
        for (NotedUnit child : noted.children()) {
            enter(child, unit, units, entry, edit, place);
        }
    }

    private void place(NotedUnit noted, AdministrativeUnit unit, AdministrativeUnit superior) {
        KeptValues.set(unit, "line", noted.line() == Line.PROJECT || noted.line() == Line.UNSTATED
            ? noted.line().name().toLowerCase(Locale.ROOT) : "");
        UnitPlacement placement = date == null ? UnitPlacements.last(unit) : unit.getPlacements().stream()
            .filter(one -> Validity.holdsOn(one, date)).findFirst().orElse(null);
        PlacementKind kind = kind(noted.line());
        if (placement == null) {
            if (superior == null && kind == PlacementKind.LINE) {
                return;
            }
            placement = ActorsFactory.eINSTANCE.createUnitPlacement();
            unit.getPlacements().add(placement);
        }
        if (placement.getSuperior() != superior) {
            placement.setSuperior(superior);
        }
        if (placement.getKind() != kind) {
            placement.setKind(kind);
        }
    }

    /** Siblings stand in the study as they stand in the text. */
    private static void order(Actors actors, Administration administration,
        Map<NotedUnit, AdministrativeUnit> units) {
        List<AdministrativeUnit> wanted = administration.stream().map(units::get).toList();
        List<Integer> places = new ArrayList<>();
        wanted.forEach(unit -> places.add(actors.getActors().indexOf(unit)));
        List<Integer> sorted = places.stream().sorted().toList();
        for (int i = 0; i < wanted.size() && !places.equals(sorted); i++) {
            if (actors.getActors().get(sorted.get(i)) != wanted.get(i)) {
                actors.getActors().move(sorted.get(i), wanted.get(i));
            }
        }
    }

    /** Facts about the whole, sources and told reorganisations, as lines of the notation. */
    private String header() {
        return new AdministrationWriter(new RankTable(List.of())).write(administration.withUnits(List.of()));
    }

    static String taskKey(Task task) {
        return task.getKey() != null && !task.getKey().isBlank() ? task.getKey()
            : AdministrationReader.keyOf(task.getName() == null ? "task" : task.getName());
    }

    /**
     * Which unit of the study is which unit of the text: first by key; a unit that lost its key because its name was
     * typed
     * anew is the one that stands at its place.
     */
    private record Matching(StudyChart before, Administration after, LocalDate day) {

        Map<NotedUnit, AdministrativeUnit> units() {
            Map<NotedUnit, AdministrativeUnit> units = new LinkedHashMap<>();
            Map<String, List<NotedUnit>> siblings = new HashMap<>();
            Set<String> found = new HashSet<>();
            after.stream().filter(unit -> before.units().containsKey(unit.key())).forEach(unit -> {
                units.put(unit, before.units().get(unit.key()));
                found.add(unit.key());
            });
            siblings(before.administration().units(), "", siblings);
            match(after.units(), "", siblings, found, units);
            return units;
        }

        private static void siblings(List<NotedUnit> some, String above, Map<String, List<NotedUnit>> siblings) {
            siblings.put(above, some);
            some.forEach(unit -> siblings(unit.children(), unit.key(), siblings));
        }

        private void match(List<NotedUnit> some, String above, Map<String, List<NotedUnit>> siblings,
            Set<String> found, Map<NotedUnit, AdministrativeUnit> units) {
            List<NotedUnit> old = siblings.getOrDefault(above, List.of());
            for (int i = 0; i < some.size(); i++) {
                NotedUnit unit = some.get(i);
                String key = unit.key();
                // a unit that is no more is not the one that stands at its place now
                if (!units.containsKey(unit) && old.size() == some.size() && !found.contains(old.get(i).key())
                    && Validity.holdsOn(before.units().get(old.get(i).key()), day)) {
                    key = old.get(i).key();
                    found.add(key);
                    units.put(unit, before.units().get(key));
                }
                match(unit.children(), key, siblings, found, units);
            }
        }
    }
}
