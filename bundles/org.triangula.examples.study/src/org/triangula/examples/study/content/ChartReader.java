// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.content;

import java.util.List;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.actors.Actor;
import org.triangula.model.actors.ActorsFactory;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.model.actors.CarriageKind;
import org.triangula.model.actors.PlacementKind;
import org.triangula.model.actors.TaskCarriage;
import org.triangula.model.actors.UnitPlacement;
import org.triangula.model.places.Area;

/** Reads the organisation charts: units with their places in the hierarchy, tasks, heads and posts. */
public final class ChartReader implements ContentReader {

    private static final List<String> CHARTS = List.of("ellerkreis", "tannried", "lindenach", "moorachkreis");

    @Override
    public void read(StudyEdit edit, ExampleObjects objects) throws ProblemException {
        for (String name : CHARTS) {
            String path = "organisation/" + name + ".chart.txt";
            ChartFile chart = ChartFile.read(path);
            Area area = objects.areas().get(chart.area(), path);
            ChartPeople people = new ChartPeople(edit, objects, area);
            PostMaker posts = new PostMaker(objects, people);
            VocabularyTerms terms = new VocabularyTerms(edit.study());
            for (ChartFile.Unit line : chart.units()) {
                AdministrativeUnit unit = unit(line, terms, people);
                unit.setArea(area);
                unit.getSources().add(objects.sources().get("organisation", line.place()));
                objects.actors().put(line.key(), unit, line.place());
                edit.study().getActors().getActors().add(unit);
                unit.getPlacements().add(placement(line, chart, objects));
                addTasks(unit, line, objects);
                posts.addPosts(unit, line.posts(), objects.actors().get(chart.units().get(0).key(), path));
            }
        }
    }

    private static AdministrativeUnit unit(ChartFile.Unit line, VocabularyTerms terms, ChartPeople people)
        throws ProblemException {
        AdministrativeUnit unit = ActorsFactory.eINSTANCE.createAdministrativeUnit();
        unit.setName(line.name());
        unit.setRank(terms.get("unit-rank", line.values().get("rank"), line.place()));
        unit.setLocalRank(line.values().get("local"));
        unit.setValidFrom(line.values().get("from"));
        unit.setValidUntil(line.values().get("until"));
        ModelParts.keep(unit, "key", line.key());
        ModelParts.keep(unit, "site", line.values().get("site"));
        ModelParts.keep(unit, "replacedBy", line.values().get("replaced_by"));
        if (line.value("head").isPresent()) {
            unit.setHead(people.head(line.values().get("head"), unit, line.place()));
        }
        return unit;
    }

    private static UnitPlacement placement(ChartFile.Unit line, ChartFile chart, ExampleObjects objects)
        throws ProblemException {
        UnitPlacement placement = ActorsFactory.eINSTANCE.createUnitPlacement();
        if (!line.superior().isEmpty()) {
            Actor superior = objects.actors().get(line.superior(), line.place());
            placement.setSuperior((AdministrativeUnit) superior);
        }
        placement.setKind(line.value("line").filter("staff"::equals).isPresent() ? PlacementKind.STAFF
            : line.values().get("rank").equals("external") ? PlacementKind.ATTACHED : PlacementKind.LINE);
        placement.setValidFrom(line.values().get("from"));
        placement.setValidUntil(line.values().get("until"));
        placement.setReason(chart.changes().get(line.key()));
        return placement;
    }

    private static void addTasks(AdministrativeUnit unit, ChartFile.Unit line, ExampleObjects objects)
        throws ProblemException {
        for (String key : line.value("tasks").map(tasks -> List.of(tasks.split(","))).orElse(List.of())) {
            TaskCarriage carriage = ActorsFactory.eINSTANCE.createTaskCarriage();
            carriage.setTask(objects.tasks().get(key.strip(), line.place()));
            carriage.setKind(CarriageKind.CARRIES);
            carriage.setValidFrom(line.values().get("from"));
            carriage.setValidUntil(line.values().get("until"));
            unit.getTasks().add(carriage);
        }
    }
}
