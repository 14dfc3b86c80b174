// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.triangula.model.ModelFactory;
import org.triangula.model.Term;
import org.triangula.model.actors.Actors;
import org.triangula.model.actors.ActorsFactory;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.model.actors.PlacementKind;
import org.triangula.model.actors.Post;
import org.triangula.model.actors.Task;
import org.triangula.model.actors.TaskCarriage;
import org.triangula.model.actors.Tie;
import org.triangula.model.actors.TieSign;
import org.triangula.model.actors.UnitPlacement;
import org.triangula.organization.ChartNode;
import org.triangula.organization.Dyad;
import org.triangula.organization.Involvement;
import org.triangula.organization.OrganizationChart;
import org.triangula.organization.OutlineText;
import org.triangula.organization.StaffSum;
import org.triangula.organization.TaskCarriers;
import org.triangula.organization.Validity;

class OrganizationChartTest {

    private static final ActorsFactory FACTORY = ActorsFactory.eINSTANCE;
    private static final LocalDate DAY = LocalDate.of(2020, 6, 15);

    private final Actors actors = FACTORY.createActors();

    @Test
    void reorganisationMovesAUnitOnItsDay() {
        AdministrativeUnit top = unit("Landratsamt");
        AdministrativeUnit first = place(unit("Dezernat I"), top, null, null);
        AdministrativeUnit second = place(unit("Dezernat II"), top, null, null);
        AdministrativeUnit moved = place(unit("Ausländerbehörde"), first, null, "2021");
        place(moved, second, "2022", null);
        place(unit("Stab"), top, null, null).getPlacements().get(0).setKind(PlacementKind.STAFF);

        assertEquals("Landratsamt\n  + Stab\n  Dezernat I\n    Ausländerbehörde\n  Dezernat II\n",
            OutlineText.of(chart(LocalDate.of(2021, 12, 31))));
        assertEquals("Landratsamt\n  + Stab\n  Dezernat I\n  Dezernat II\n    Ausländerbehörde\n",
            OutlineText.of(chart(LocalDate.of(2022, 1, 1))));
        assertEquals(List.of(LocalDate.of(2022, 1, 1)), OrganizationChart.changes(actors, Optional.empty()));
    }

    @Test
    void unitsInACircleAreNotLost() {
        AdministrativeUnit one = unit("eins");
        AdministrativeUnit two = place(unit("zwei"), one, null, null);
        place(one, two, null, null);
        assertEquals(List.of("eins", "zwei"),
            chart(DAY).stream().map(ChartNode::unit).map(AdministrativeUnit::getName).sorted().toList());
    }

    @Test
    void partialDatesCoverTheirWholePeriod() {
        AdministrativeUnit unit = unit("Amt");
        unit.setValidFrom("2020-06");
        unit.setValidUntil("2020");
        assertTrue(Validity.holdsOn(unit, LocalDate.of(2020, 6, 1)));
        assertTrue(Validity.holdsOn(unit, LocalDate.of(2020, 12, 31)));
        assertFalse(Validity.holdsOn(unit, LocalDate.of(2020, 5, 31)));
        assertFalse(Validity.holdsOn(unit, LocalDate.of(2021, 1, 1)));
    }

    @Test
    void staffSumSaysWhatItCountsAndWhatItCannot() {
        AdministrativeUnit unit = unit("Amt");
        post(unit, 0.1, false);
        post(unit, 0.2, true);
        post(unit, null, false);
        post(unit, 5.0, false).setVolunteer(true);
        post(unit, 7.0, false).setValidUntil("2019");
        StaffSum sum = StaffSum.of(List.of(unit), DAY);
        assertEquals(new BigDecimal("0.3"), sum.total());
        assertEquals(new BigDecimal("0.2"), sum.vacant());
        assertEquals(List.of(2, 1, 1), List.of(sum.counted().size(), sum.unknown().size(), sum.volunteer().size()));
    }

    @Test
    void involvementCountsTheNearestUnitOfARank() {
        Term office = ModelFactory.eINSTANCE.createTerm();
        office.setKey("office");
        Task task = FACTORY.createTask();
        task.setKey("strategic");
        AdministrativeUnit top = unit("Landratsamt");
        AdministrativeUnit idle = place(unit("Amt A"), top, null, null);
        AdministrativeUnit busy = place(unit("Amt B"), top, null, null);
        idle.setRank(office);
        busy.setRank(office);
        AdministrativeUnit section = place(unit("Sachgebiet"), busy, null, null);
        TaskCarriage carriage = FACTORY.createTaskCarriage();
        carriage.setTask(task);
        section.getTasks().add(carriage);
        OrganizationChart chart = chart(DAY);
        assertEquals(List.of(busy), Involvement.of(chart, "office").units());
        assertEquals(section, TaskCarriers.of(List.of(task), chart.stream().map(ChartNode::unit).toList(), DAY).get(0)
            .carriers().get(0).actor());
    }

    @Test
    void perspectivesThatContradictAreFlaggedAndKept() {
        AdministrativeUnit one = unit("eins");
        AdministrativeUnit two = unit("zwei");
        Tie good = tie(one, two, one, TieSign.POSITIVE);
        Tie bad = tie(two, one, two, TieSign.NEGATIVE);
        Dyad dyad = Dyad.of(actors.getTies(), DAY).get(0);
        assertTrue(dyad.isContradictory());
        assertEquals(List.of(good, bad), dyad.tellings());
        bad.setPerspective(one);
        assertFalse(Dyad.of(actors.getTies(), DAY).get(0).isContradictory());
    }

    private OrganizationChart chart(LocalDate day) {
        return OrganizationChart.of(actors, Optional.empty(), day);
    }

    private AdministrativeUnit unit(String name) {
        AdministrativeUnit unit = FACTORY.createAdministrativeUnit();
        unit.setName(name);
        actors.getActors().add(unit);
        return unit;
    }

    private static AdministrativeUnit place(AdministrativeUnit unit, AdministrativeUnit superior, String from,
        String until) {
        UnitPlacement placement = FACTORY.createUnitPlacement();
        placement.setSuperior(superior);
        placement.setValidFrom(from);
        placement.setValidUntil(until);
        unit.getPlacements().add(placement);
        return unit;
    }

    private static Post post(AdministrativeUnit unit, Double size, boolean vacant) {
        Post post = FACTORY.createPost();
        post.setFullTimeEquivalents(size);
        post.setVacant(vacant);
        unit.getPosts().add(post);
        return post;
    }

    private Tie tie(AdministrativeUnit from, AdministrativeUnit to, AdministrativeUnit perspective, TieSign sign) {
        Tie tie = FACTORY.createTie();
        tie.setFrom(from);
        tie.setTo(to);
        tie.setPerspective(perspective);
        tie.setSign(sign);
        actors.getTies().add(tie);
        return tie;
    }
}
