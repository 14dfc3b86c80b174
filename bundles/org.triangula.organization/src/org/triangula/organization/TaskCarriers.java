// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.triangula.model.actors.Actor;
import org.triangula.model.actors.CarriageKind;
import org.triangula.model.actors.Task;
import org.triangula.model.actors.TaskCarriage;

/**
 * Who carries a task.
 *
 * @param task the task
 * @param carriers carriers in the order of the study
 */
public record TaskCarriers(Task task, List<Carrier> carriers) {

    /** Copies the list. */
    public TaskCarriers {
        Objects.requireNonNull(task);
        carriers = List.copyOf(carriers);
    }

    /**
     * The carriers of every task.
     *
     * @param tasks the tasks; their parts are listed after them
     * @param actors the actors to look at, for example the units of a chart
     * @param date the day on which the task must be carried
     * @return one entry per task, also for those nobody carries
     */
    public static List<TaskCarriers> of(List<Task> tasks, List<? extends Actor> actors, LocalDate date) {
        Map<Task, List<Carrier>> byTask = new LinkedHashMap<>();
        collect(tasks, byTask);
        for (Actor actor : actors) {
            for (TaskCarriage carriage : actor.getTasks()) {
                List<Carrier> carriers = byTask.get(carriage.getTask());
                if (carriers != null && Validity.holdsOn(carriage, date)) {
                    carriers.add(new Carrier(actor, carriage.getKind()));
                }
            }
        }
        return byTask.entrySet().stream().map(entry -> new TaskCarriers(entry.getKey(), entry.getValue())).toList();
    }

    private static void collect(List<Task> tasks, Map<Task, List<Carrier>> byTask) {
        for (Task task : tasks) {
            byTask.put(task, new ArrayList<>());
            collect(task.getTasks(), byTask);
        }
    }

    /**
     * An actor that carries a task.
     *
     * @param actor the actor
     * @param kind in what way
     */
    public record Carrier(Actor actor, CarriageKind kind) {
    }
}
