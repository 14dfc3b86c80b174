// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.triangula.organization.notation.Administration;
import org.triangula.organization.notation.NotedUnit;
import org.triangula.organization.notation.NotedUnit.Line;
import org.triangula.organization.typology.Typology;
import org.triangula.organization.typology.Typology.Classification;
import org.triangula.organization.typology.TypologyReader;

/**
 * The classifications of an administration that follow from its chart: form of the strategic carrier, seat of the
 * immigration office and of counselling, coupling, integrated or fragmented. Nothing is typed in; what a chart does not
 * say stays open. The rules are those of Bogumil, Hafner and Kastilan as far as they state any; the numbers in them are
 * data ({@link MeasureRules}).
 */
public final class ChartMeasures {

    /** Key of strategic integration work. */
    public static final String STRATEGIC = "strategic";
    /** Key of integration counselling. */
    public static final String COUNSELLING = "counselling";
    /** Key of residence law, the task of the immigration office. */
    public static final String RESIDENCE = "abh";
    /** Key of asylum seekers' benefits. */
    public static final String BENEFITS = "asylblg";
    /** Value: it is so. */
    public static final String YES = "yes";
    /** Value: it is not so. */
    public static final String NO = "no";

    private final Places places;
    private final TaskTaxonomy taxonomy;
    private final MeasureRules rules;

    /**
     * Measures an administration with the supplied taxonomy and rules.
     *
     * @param administration the administration, as of one day
     */
    public ChartMeasures(Administration administration) {
        this(administration, TaskTaxonomy.supplied(), MeasureRules.supplied());
    }

    /**
     * Measures an administration.
     *
     * @param administration the administration, as of one day
     * @param taxonomy the tasks
     * @param rules what counts
     */
    public ChartMeasures(Administration administration, TaskTaxonomy taxonomy, MeasureRules rules) {
        this.places = new Places(administration);
        this.taxonomy = taxonomy;
        this.rules = rules;
    }

    /**
     * Where the units stand.
     *
     * @return the places
     */
    public Places places() {
        return places;
    }

    /**
     * All classifications.
     *
     * @return the values in a fixed order
     */
    public List<Derived> all() {
        return List.of(strategicForm(), residenceSeat(), counselling(), counsellingSeat(), coupling(),
            configuration(), benefitsWithResidence(), coLocation(), integratedOffice(), integratedOfficeResidence());
    }

    /**
     * The form of the strategic carrier, see the typology strategic-form.
     *
     * @return key of the form
     */
    public Derived strategicForm() {
        Optional<NotedUnit> carrier = strategic();
        Map<String, String> levels = new LinkedHashMap<>();
        levels.put("carrier", carrier.isEmpty() ? "none" : carrier.get().rank().equals("body") ? "body" : "unit");
        carrier.ifPresent(unit -> {
            levels.put("place", anyLine(unit, Line.STAFF) ? "staff" : anyLine(unit, Line.PROJECT) ? "project" : "line");
            levels.put("host", host(unit));
        });
        return typed("strategic-form", levels, carrier.map(unit -> List.of(unit, places.office(unit)))
            .orElse(List.of()), List.of());
    }

    private Optional<NotedUnit> strategic() {
        List<NotedUnit> own = places.ownCarriers(STRATEGIC);
        return own.isEmpty() ? places.carriers(STRATEGIC).stream().findFirst() : Optional.of(own.getFirst());
    }

    private boolean anyLine(NotedUnit unit, Line line) {
        return places.path(unit).stream().anyMatch(one -> one.line() == line);
    }

    /** What else the office of the strategic carrier does. */
    private String host(NotedUnit unit) {
        NotedUnit office = places.office(unit);
        Set<String> fields = fields(office);
        if (fields.contains("residence")) {
            long residence = office.stream().filter(one -> one.carries(RESIDENCE)).count();
            long strategic = office.stream().filter(one -> one.carries(STRATEGIC)).count();
            return residence > rules.predominance() * strategic ? "residence-predominant" : "residence-balanced";
        }
        if (rules.integrationFields().containsAll(fields)) {
            return "integration";
        }
        return fields.contains("cross-cutting") ? "cross-cutting" : "other";
    }

    private Set<String> fields(NotedUnit unit) {
        return unit.stream().flatMap(one -> one.tasks().stream()).map(one -> taxonomy.field(one.task()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The seat of the immigration office, see the typology residence-seat.
     *
     * @return key of the seat
     */
    public Derived residenceSeat() {
        Optional<NotedUnit> carrier = places.ownCarriers(RESIDENCE).stream().findFirst();
        if (carrier.isEmpty()) {
            return new Derived("residence-seat", Optional.empty(), List.of(), List.of(), Messages.noResidence);
        }
        NotedUnit office = places.office(carrier.get());
        Map<String, String> levels = new LinkedHashMap<>();
        boolean shared = strategicForm().is("integrated")
            && strategic().filter(unit -> places.office(unit) == office).isPresent();
        levels.put("with-strategic", shared ? YES : NO);
        Set<String> fields = fields(office);
        levels.put("office", fields.contains("citizen-service") ? "citizen-service"
            : fields.contains("public-order") ? "public-order" : "own");
        List<NotedUnit> path = places.path(office);
        levels.put("above", path.subList(0, path.size() - 1).reversed().stream().map(NotedUnit::rank)
            .filter(rank -> rank.equals("department") || rank.equals("division")).findFirst().orElse("unstated"));
        return typed("residence-seat", levels, List.of(carrier.get(), office),
            differently(office, "superior") ? List.of(office) : List.of());
    }

    private static boolean differently(NotedUnit unit, String keyword) {
        return unit.statements().stream().anyMatch(one -> one.says().containsKey(keyword));
    }

    /**
     * Whether the administration counsels with own staff: own-staff, disputed (another source denies it), external or
     * none.
     *
     * @return the value
     */
    public Derived counselling() {
        List<NotedUnit> own = places.ownCarriers(COUNSELLING);
        List<NotedUnit> disputed = own.stream().filter(unit -> Places.isDisputed(unit, COUNSELLING)).toList();
        String value = own.isEmpty() ? places.carriers(COUNSELLING).isEmpty() ? "none" : "external"
            : disputed.size() == own.size() ? "disputed" : "own-staff";
        return new Derived("counselling", Optional.of(value), own.isEmpty() ? places.carriers(COUNSELLING) : own,
            disputed, Messages.counsellingRule);
    }

    /**
     * The seat of counselling with own staff: integrated, own-office, residence-office, social-office or other.
     *
     * @return the value; empty if there is no own counselling
     */
    public Derived counsellingSeat() {
        List<NotedUnit> own = places.ownCarriers(COUNSELLING);
        if (own.isEmpty()) {
            return new Derived("counselling-seat", Optional.empty(), List.of(), List.of(), Messages.noCounselling);
        }
        NotedUnit office = places.office(own.getFirst());
        Set<String> fields = fields(office);
        boolean withStrategic = strategic().filter(unit -> places.office(unit) == office).isPresent();
        Derived form = strategicForm();
        String value = withStrategic && (form.is("integrated") || form.is("own-office")) ? form.value().orElseThrow()
            : fields.contains("residence") ? "residence-office" : fields.contains("social") ? "social-office" : "other";
        return new Derived("counselling-seat", Optional.of(value), List.of(own.getFirst(), office),
            own.stream().filter(unit -> Places.isDisputed(unit, COUNSELLING)).toList(), Messages.counsellingSeatRule);
    }

    /**
     * The coupling of strategic work and counselling (L618–641): strong in one office, medium in one department with
     * few
     * foreign offices, else weak. Who coordinates counselling counts before who executes it.
     *
     * @return strong, medium or weak; empty if there is no counselling or a placement is not stated
     */
    public Derived coupling() {
        List<NotedUnit> coordinators = places.coordinators(COUNSELLING);
        List<NotedUnit> counsellors = coordinators.isEmpty() ? places.ownCarriers(COUNSELLING) : coordinators;
        Optional<NotedUnit> strategic = strategic();
        if (strategic.isEmpty() || counsellors.isEmpty()) {
            return new Derived("coupling", Optional.empty(), List.of(), List.of(), Messages.couplingNone);
        }
        NotedUnit first = strategic.get();
        NotedUnit second = counsellors.getFirst();
        List<NotedUnit> both = List.of(first, second);
        List<NotedUnit> disputed =
            counsellors.stream().filter(unit -> Places.isDisputed(unit, COUNSELLING)).toList();
        if (places.office(first) == places.office(second)) {
            return new Derived("coupling", Optional.of("strong"), both, disputed,
                NLS.bind(Messages.couplingStrong, places.office(first).name()));
        }
        Optional<NotedUnit> one = places.department(first);
        Optional<NotedUnit> other = places.department(second);
        if (one.isEmpty() || other.isEmpty()) {
            return new Derived("coupling", Optional.empty(), both,
                both.stream().filter(unit -> places.department(unit).isEmpty()).toList(), Messages.couplingOpen);
        }
        if (one.get() != other.get()) {
            return new Derived("coupling", Optional.of("weak"), both, disputed,
                NLS.bind(Messages.couplingApart, one.get().name(), other.get().name()));
        }
        List<NotedUnit> foreign = places.offices(one.get().stream().skip(1).toList()).stream()
            .filter(office -> fields(office).stream().noneMatch(rules.migrationFields()::contains)).toList();
        return new Derived("coupling", Optional.of(foreign.size() <= rules.foreignOffices() ? "medium" : "weak"), both,
            disputed, NLS.bind(Messages.couplingForeign, foreign.size(), rules.foreignOffices()));
    }

    /**
     * Integrated, partly integrated or fragmented, see the typology configuration.
     *
     * @return the value; empty if the chart does not say enough
     */
    public Derived configuration() {
        List<NotedUnit> carriers = rules.configurationTasks().stream()
            .flatMap(task -> places.ownCarriers(task).stream()).distinct().toList();
        Map<String, String> levels = new LinkedHashMap<>();
        boolean complete = places.ownCarriers(STRATEGIC).size() * places.ownCarriers(RESIDENCE).size()
            * places.ownCarriers(BENEFITS).size() > 0;
        Set<NotedUnit> offices = places.offices(carriers);
        levels.put("one-office", complete && offices.size() == 1 ? YES : NO);
        Optional<NotedUnit> strategic = strategic();
        Optional<NotedUnit> residence = places.ownCarriers(RESIDENCE).stream().findFirst();
        List<NotedUnit> open = new ArrayList<>();
        if (strategic.isPresent() && residence.isPresent()) {
            Optional<NotedUnit> one = places.department(strategic.get());
            Optional<NotedUnit> other = places.department(residence.get());
            if (places.office(strategic.get()) == places.office(residence.get())) {
                levels.put("departments-differ", NO);
            } else if (one.isPresent() && other.isPresent()) {
                levels.put("departments-differ", one.get() == other.get() ? NO : YES);
            } else {
                List.of(strategic.get(), residence.get()).stream()
                    .filter(unit -> places.department(unit).isEmpty()).forEach(open::add);
            }
        }
        return typed("configuration", levels, carriers, open);
    }

    /**
     * Whether benefits and residence law are in one office.
     *
     * @return yes or no; empty if one of them is not in the chart
     */
    public Derived benefitsWithResidence() {
        return together("benefits-with-residence", BENEFITS, RESIDENCE, Messages.sameOfficeRule);
    }

    /**
     * Whether strategic work and benefits or accommodation are bundled in one office of the line.
     *
     * @return yes or no
     */
    public Derived integratedOffice() {
        boolean bundled = bundled().isPresent();
        return new Derived("integrated-office", Optional.of(bundled ? YES : NO), bundled().stream().toList(),
            List.of(), Messages.integratedOfficeRule);
    }

    /**
     * Whether an integrated office carries residence law, too.
     *
     * @return yes or no
     */
    public Derived integratedOfficeResidence() {
        boolean residence = bundled().filter(office -> office.stream().anyMatch(one -> one.carries(RESIDENCE)))
            .isPresent();
        return new Derived("integrated-office-residence", Optional.of(residence ? YES : NO),
            bundled().stream().toList(), List.of(), Messages.integratedOfficeResidenceRule);
    }

    private Optional<NotedUnit> bundled() {
        return strategic().filter(unit -> !places.isOutside(unit) && !anyLine(unit, Line.STAFF)).map(places::office)
            .filter(office -> office.stream().anyMatch(one -> one.carries(BENEFITS) || one.carries("accommodation")));
    }

    private Derived together(String key, String task, String other, String rule) {
        List<NotedUnit> first = places.ownCarriers(task);
        List<NotedUnit> second = places.ownCarriers(other);
        if (first.isEmpty() || second.isEmpty()) {
            return new Derived(key, Optional.empty(), List.of(), List.of(), rule);
        }
        Collection<NotedUnit> offices = places.offices(second);
        boolean same = places.offices(first).stream().anyMatch(offices::contains);
        List<NotedUnit> both = new ArrayList<>(first);
        both.addAll(second);
        return new Derived(key, Optional.of(same ? YES : NO), both, List.of(), rule);
    }

    /**
     * Whether strategic work and residence law are said to be in one building.
     *
     * @return yes or no; no also if nothing is said about buildings
     */
    public Derived coLocation() {
        Optional<String> one = strategic().flatMap(this::building);
        boolean same = one.isPresent() && places.ownCarriers(RESIDENCE).stream().map(this::building)
            .filter(Optional::isPresent).anyMatch(one::equals);
        return new Derived("co-location", Optional.of(same ? YES : NO), strategic().stream().toList(), List.of(),
            Messages.coLocationRule);
    }

    private Optional<String> building(NotedUnit unit) {
        return places.path(unit).reversed().stream().map(one -> one.details().get("building"))
            .filter(Objects::nonNull).findFirst();
    }

    private static Derived typed(String key, Map<String, String> levels, List<NotedUnit> because,
        List<NotedUnit> open) {
        Typology typology = TypologyReader.supplied(key);
        Classification result = typology.classify(levels);
        String rule = levels.entrySet().stream().map(one -> one.getKey() + " = " + one.getValue())
            .collect(Collectors.joining(", "));
        return new Derived(key, result.types().stream().findFirst(), because.stream().distinct().toList(), open, rule,
            levels);
    }
}
