// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.content;

import java.util.HashMap;
import java.util.Map;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.Property;
import org.triangula.model.actors.Actor;
import org.triangula.model.places.Facility;

/** Joins facilities with the actors that run them, where a provider has the name of an actor. */
public final class OperatorFinder implements ContentReader {

    @Override
    public void read(StudyEdit edit, ExampleObjects objects) throws ProblemException {
        Map<String, Actor> byName = new HashMap<>();
        objects.actors().values().forEach(actor -> byName.putIfAbsent(actor.getName(), actor));
        for (Facility facility : objects.facilities().values()) {
            for (Property property : facility.getProperties()) {
                Actor operator = property.getKey().equals("provider") ? byName.get(property.getValue()) : null;
                if (operator != null) {
                    facility.setOperator(operator);
                    operator.getSites().add(facility);
                }
            }
        }
    }
}
