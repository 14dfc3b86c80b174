// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.examples.study.network.ExampleTable;
import org.triangula.model.actors.ActorsFactory;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.model.actors.CarriageKind;
import org.triangula.model.actors.PlacementKind;
import org.triangula.model.actors.TaskCarriage;
import org.triangula.model.actors.UnitPlacement;
import org.triangula.model.places.Area;
import org.triangula.organization.notation.Administration;
import org.triangula.organization.notation.Administration.Reorganization;
import org.triangula.organization.notation.AdministrationReader;
import org.triangula.organization.notation.AdministrationReader.Reading;
import org.triangula.organization.notation.AdministrationWriter;
import org.triangula.organization.notation.NotedUnit;
import org.triangula.organization.notation.NotedUnit.Carriage;
import org.triangula.organization.notation.NotedUnit.Line;
import org.triangula.organization.notation.RankTable;

/** Reads the organisation charts: units with their places in the hierarchy, tasks, heads and posts. */
public final class ChartReader implements ContentReader {

    private static final List<String> CHARTS = List.of("ellerkreis", "tannried", "lindenach", "moorachkreis");

    @Override
    public void read(StudyEdit edit, ExampleObjects objects) throws ProblemException {
        for (String name : CHARTS) {
            String path = "organisation/" + name + ".chart.txt";
            Reading reading = chart(path);
            new Chart(edit, objects, path, reading).read();
        }
    }

    private static Reading chart(String path) throws ProblemException {
        try (InputStream stream = ExampleTable.open(path)) {
            Reading reading = new AdministrationReader(RankTable.supplied())
                .read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            if (!reading.remarks().isEmpty()) {
                throw problem(path + ", line " + reading.remarks().getFirst().line(),
                    reading.remarks().getFirst().reason());
            }
            return reading;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    static ProblemException problem(String place, String reason) {
        return new ProblemException(place, reason, "Correct the chart; data/README.md describes its form.");
    }

    /** One administration. */
    private static final class Chart {
        private final StudyEdit edit;
        private final ExampleObjects objects;
        private final String path;
        private final Reading reading;
        private final Area area;
        private final ChartPeople people;
        private final PostMaker posts;
        private final VocabularyTerms terms;

        Chart(StudyEdit edit, ExampleObjects objects, String path, Reading reading) throws ProblemException {
            this.edit = edit;
            this.objects = objects;
            this.path = path;
            this.reading = reading;
            this.area = objects.areas().get(reading.administration().header().get("area"), path);
            this.people = new ChartPeople(edit, objects, area);
            this.posts = new PostMaker(objects, people);
            this.terms = new VocabularyTerms(edit.study());
        }

        void read() throws ProblemException {
            Administration administration = reading.administration();
            for (NotedUnit root : administration.units()) {
                AdministrativeUnit top = add(root, null, null);
                // what the text says about the whole, and which reorganisations it tells of
                ModelParts.keep(top, "header", new AdministrationWriter(RankTable.supplied())
                    .write(administration.withUnits(List.of())));
            }
        }

        private AdministrativeUnit add(NotedUnit noted, AdministrativeUnit superior, AdministrativeUnit top)
            throws ProblemException {
            String place = path + ", line " + reading.lines().get(noted.key());
            AdministrativeUnit unit = unit(noted, place);
            unit.setArea(area);
            unit.getSources().add(objects.sources().get("organisation", place));
            objects.actors().put(noted.key(), unit, place);
            edit.study().getActors().getActors().add(unit);
            unit.getPlacements().add(placement(noted, superior));
            addTasks(unit, noted, place);
            posts.addPosts(unit, noted.posts(), top == null ? unit : top, place);
            for (NotedUnit child : noted.children()) {
                add(child, unit, top == null ? unit : top);
            }
            return unit;
        }

        private AdministrativeUnit unit(NotedUnit noted, String place) throws ProblemException {
            AdministrativeUnit unit = ActorsFactory.eINSTANCE.createAdministrativeUnit();
            unit.setName(noted.name());
            unit.setRank(terms.get("unit-rank", noted.rank(), place));
            unit.setLocalRank(noted.localRank().isEmpty() ? null : noted.localRank());
            unit.setValidFrom(noted.details().get("from"));
            unit.setValidUntil(noted.details().get("until"));
            ModelParts.keep(unit, "key", noted.key());
            ModelParts.keep(unit, "site", noted.details().get("site"));
            ModelParts.keep(unit, "replacedBy", noted.details().get("replaced_by"));
            ModelParts.keep(unit, "statements", AdministrationWriter.statements(noted.statements()));
            if (noted.detail("head").isPresent()) {
                unit.setHead(people.head(noted.details().get("head"), unit, place));
            }
            return unit;
        }

        private UnitPlacement placement(NotedUnit noted, AdministrativeUnit superior) {
            UnitPlacement placement = ActorsFactory.eINSTANCE.createUnitPlacement();
            placement.setSuperior(superior);
            placement.setKind(noted.line() == Line.STAFF ? PlacementKind.STAFF
                : noted.rank().equals("external") ? PlacementKind.ATTACHED : PlacementKind.LINE);
            placement.setValidFrom(noted.details().get("from"));
            placement.setValidUntil(noted.details().get("until"));
            Optional<Reorganization> change = reading.administration().reorganizations().stream()
                .filter(one -> one.unit().equals(noted.key())).findFirst();
            change.ifPresent(one -> placement.setReason(one.reason().isEmpty() ? one.text()
                : one.text() + ": " + one.reason()));
            return placement;
        }

        private void addTasks(AdministrativeUnit unit, NotedUnit noted, String place) throws ProblemException {
            for (Carriage one : noted.tasks()) {
                TaskCarriage carriage = ActorsFactory.eINSTANCE.createTaskCarriage();
                carriage.setTask(objects.tasks().get(one.task(), place));
                carriage.setKind(CarriageKind.get(one.kind()));
                carriage.setValidFrom(noted.details().get("from"));
                carriage.setValidUntil(noted.details().get("until"));
                unit.getTasks().add(carriage);
            }
        }
    }
}
