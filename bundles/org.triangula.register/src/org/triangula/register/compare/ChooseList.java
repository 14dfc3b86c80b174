// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.compare;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.exchange.ImportFile;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.geo.study.FacilityPublication;
import org.triangula.model.Decision;
import org.triangula.model.ModelFactory;
import org.triangula.model.Source;
import org.triangula.model.SourceKind;
import org.triangula.model.Term;
import org.triangula.model.places.Area;
import org.triangula.model.places.ComparisonChoice;
import org.triangula.model.places.Facility;
import org.triangula.model.places.PlacesFactory;
import org.triangula.model.places.Repair;
import org.triangula.model.places.RepairSeverity;
import org.triangula.model.places.RepairState;
import org.triangula.model.places.RepairedValue;
import org.triangula.model.places.SourceComparison;
import org.triangula.register.compare.ComparedPair.Kind;
import org.triangula.register.study.FacilityValues;
import org.triangula.register.study.TermWords;
import org.triangula.register.table.ReasonText;

/**
 * Records a comparison of the study's facilities (the first list) with a file (the second) and the choice between them,
 * with a decision that can be reported, and does what the choice says:
 * <ul>
 * <li>first: the values stay; every contradiction is in the trail as rejected;
 * <li>second: contradicting values are taken from the file, its further facilities are added;
 * <li>both: further facilities are added, contradictions wait for a person;
 * <li>by record: the chosen records are treated as with second, the others as with first.
 * </ul>
 * Nothing is deleted: what only the first list has stays.
 *
 * @param pairs the comparison; identities of the first list are those of facilities
 * @param file the second list
 * @param type facility type that was compared
 * @param area area that was compared; {@code null} for all
 * @param choice the choice
 * @param chosen pairs for which the second list counts, when the choice is by record
 * @param person who decides
 * @param reason why
 */
public record ChooseList(List<ComparedPair> pairs, ImportFile file, Term type, Area area, ComparisonChoice choice,
    Set<ComparedPair> chosen, String person, String reason) implements StudyOperation {

    private static final String RULE = "list-comparison";

    /** Copies the collections. */
    public ChooseList {
        pairs = List.copyOf(pairs);
        chosen = Set.copyOf(chosen);
    }

    @Override
    public String label() {
        return NLS.bind(Messages.chooseList, file.name());
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        Source source = source(edit);
        SourceComparison comparison = PlacesFactory.eINSTANCE.createSourceComparison();
        comparison.setName(NLS.bind(Messages.comparison, TermWords.of(type), file.name()));
        comparison.setSecond(source);
        comparison.setFacilityType(current(edit, Term.class, type));
        comparison.setArea(current(edit, Area.class, area));
        comparison.setComparedAt(edit.time());
        comparison.setMatchedCount(count(Kind.MATCHED));
        comparison.setContradictingCount(count(Kind.CONTRADICTING));
        comparison.setFirstOnlyCount(count(Kind.FIRST_ONLY));
        comparison.setSecondOnlyCount(count(Kind.SECOND_ONLY));
        comparison.setChoice(choice);
        edit.study().getPlaces().getComparisons().add(comparison);
        Decision decision = ModelFactory.eINSTANCE.createDecision();
        decision.setName(comparison.getName());
        decision.setDecidedOn(LocalDate.ofInstant(edit.time(), ZoneId.systemDefault()));
        decision.setDecidedBy(person);
        decision.setReason(reason);
        decision.getConcerns().add(comparison);
        edit.study().getDecisions().add(decision);
        comparison.setDecision(decision);
        FacilityValues values = new FacilityValues(edit.study());
        List<Facility> added = new ArrayList<>();
        List<Repair> repairs = new ArrayList<>();
        for (ComparedPair pair : pairs) {
            boolean second = choice == ComparisonChoice.SECOND
                || choice == ComparisonChoice.BY_RECORD && chosen.contains(pair);
            if (pair.kind() == Kind.CONTRADICTING) {
                edit.index().find(Facility.class, pair.first().id())
                    .ifPresent(facility -> repairs.add(repair(edit, pair, facility, second, values)));
            } else if (pair.kind() == Kind.SECOND_ONLY && (second || choice == ComparisonChoice.BOTH)) {
                added.add(facility(pair.second().values(), comparison, source, values));
            } else if (pair.kind() == Kind.MATCHED) {
                edit.index().find(Facility.class, pair.first().id())
                    .ifPresent(facility -> facility.getSources().add(source));
            }
        }
        edit.study().getPlaces().getFacilities().addAll(added);
        edit.study().getPlaces().getRepairs().addAll(repairs);
    }

    private int count(Kind kind) {
        return (int) pairs.stream().filter(pair -> pair.kind() == kind).count();
    }

    private static <T extends org.triangula.model.Identified> T current(StudyEdit edit, Class<T> type, T object) {
        return object == null ? null : edit.index().find(type, object.getId()).orElse(null);
    }

    private Repair repair(StudyEdit edit, ComparedPair pair, Facility facility, boolean second,
        FacilityValues values) {
        Repair repair = PlacesFactory.eINSTANCE.createRepair();
        repair.setFacility(facility);
        repair.setRule(RULE);
        repair.setSeverity(RepairSeverity.DOUBTFUL);
        repair.getArguments().add(file.name());
        repair.setReason(ReasonText.of(RULE, repair.getArguments()));
        repair.setNoticedAt(edit.time());
        pair.differences().forEach(difference -> {
            RepairedValue value = PlacesFactory.eINSTANCE.createRepairedValue();
            value.setAttribute(difference.field());
            value.setOriginal(difference.original());
            value.setRepaired(difference.repaired());
            repair.getValues().add(value);
            if (second) {
                values.set(facility, difference.field(), difference.repaired());
            }
        });
        boolean waits = choice == ComparisonChoice.BOTH || choice == ComparisonChoice.UNDECIDED;
        repair.setState(second ? RepairState.APPLIED : waits ? RepairState.PROPOSED : RepairState.REJECTED);
        if (!waits) {
            repair.setDecidedAt(edit.time());
            repair.setDecidedBy(person);
            repair.setNote(reason);
        }
        return repair;
    }

    private static Facility facility(Map<String, String> texts, SourceComparison comparison, Source source,
        FacilityValues values) {
        Facility facility = PlacesFactory.eINSTANCE.createFacility();
        facility.setType(comparison.getFacilityType());
        facility.setResponsibleArea(comparison.getArea());
        facility.setPublishable(FacilityPublication.ofNew(Optional.empty(), facility.getType()));
        texts.forEach((field, text) -> values.set(facility, field, text));
        facility.getSources().add(source);
        return facility;
    }

    private Source source(StudyEdit edit) throws ProblemException {
        Source source = ModelFactory.eINSTANCE.createSource();
        source.setKind(SourceKind.REGISTER);
        source.setName(file.name());
        source.setLocation(edit.storeData(file.name(), file.content()));
        source.setChecksum(file.checksum());
        source.setImportedAt(edit.time());
        edit.study().getProvenance().add(source);
        return source;
    }

    /**
     * The facilities of a study as a list.
     *
     * @param facilities the facilities
     * @param values reads their values
     * @return entries with the identities of the facilities
     */
    public static List<ListEntry> entries(List<Facility> facilities, FacilityValues values) {
        return facilities.stream().filter(Objects::nonNull)
            .map(facility -> new ListEntry(facility.getId(), values.all(facility))).toList();
    }
}
