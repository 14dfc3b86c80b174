// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.content;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.examples.study.network.ExampleRow;
import org.triangula.examples.study.network.ExampleTable;
import org.triangula.model.actors.ActorsFactory;
import org.triangula.model.actors.DutyKind;
import org.triangula.model.actors.Task;
import org.triangula.model.actors.TaskLevel;

/** Reads {@code organisation/tasks.tsv}: the tasks that the charts name. */
public final class TaskReader implements ContentReader {

    @Override
    public void read(StudyEdit edit, ExampleObjects objects) throws ProblemException {
        for (ExampleRow row : ExampleTable.read("organisation/tasks.tsv").rows()) {
            Task task = ActorsFactory.eINSTANCE.createTask();
            task.setKey(row.text("key"));
            task.setName(row.text("name_de"));
            ModelParts.keep(task, "name.en", row.text("name_en"));
            task.setLegalBasis(row.optional("legal_basis"));
            task.setDirect(row.yes("direct"));
            task.setColour(row.optional("colour"));
            task.setDutyKind(switch (row.text("duty")) {
                case "voluntary" -> DutyKind.VOLUNTARY;
                case "mandatory" -> DutyKind.MANDATORY_SELF_GOVERNMENT;
                case "instructed" -> DutyKind.INSTRUCTED;
                default -> throw row.unknown("duty");
            });
            task.setLevel(switch (row.text("level")) {
                case "strategic" -> TaskLevel.STRATEGIC;
                case "operative" -> TaskLevel.OPERATIVE;
                default -> throw row.unknown("level");
            });
            edit.study().getActors().getTasks().add(task);
            objects.tasks().put(row.text("key"), task, row.place("key"));
        }
    }
}
