// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.actors.Actor;
import org.triangula.model.actors.ActorsFactory;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.model.actors.Person;
import org.triangula.model.actors.Post;
import org.triangula.model.actors.RoleHolding;
import org.triangula.model.places.Area;

/** The people whom a chart names with their roles, such as {@code Landrat (P-ELL-01)}; never by name. */
final class ChartPeople {

    private static final Pattern HEAD = Pattern.compile("(.+) \\((P-[A-Z]+-[0-9]+)\\)");

    private final StudyEdit edit;
    private final ExampleObjects objects;
    private final Area area;

    ChartPeople(StudyEdit edit, ExampleObjects objects, Area area) {
        this.edit = edit;
        this.objects = objects;
        this.area = area;
    }

    /**
     * Finds or makes the head of a unit and gives it that role.
     *
     * @param text role and key
     * @param unit the unit
     * @param place where the text stands, for the message
     * @return the person
     * @throws ProblemException if the text cannot be understood
     */
    Person head(String text, AdministrativeUnit unit, String place) throws ProblemException {
        Matcher matcher = HEAD.matcher(text);
        if (!matcher.matches()) {
            throw ChartReader.problem(place, "“" + text + "” is no role with a key in brackets.");
        }
        Person person = person(matcher.group(2), matcher.group(1), place);
        addRole(person, matcher.group(1), unit, null);
        return person;
    }

    /** Gives a person the role of a post. */
    void holdsPost(String key, Post post, AdministrativeUnit unit, String place) throws ProblemException {
        addRole(person(key, post.getName(), place), post.getName(), unit, post);
    }

    private Person person(String key, String role, String place) throws ProblemException {
        Actor known = objects.actors().find(key).orElse(null);
        if (known instanceof Person person) {
            return person;
        }
        Person person = ActorsFactory.eINSTANCE.createPerson();
        person.setName(role + " (" + area.getName() + ")");
        person.setArea(area);
        ModelParts.keep(person, "key", key);
        edit.study().getActors().getActors().add(person);
        objects.actors().put(key, person, place);
        return person;
    }

    private static void addRole(Person person, String role, AdministrativeUnit unit, Post post) {
        RoleHolding holding = ActorsFactory.eINSTANCE.createRoleHolding();
        holding.setRole(role);
        holding.setActor(unit);
        holding.setPost(post);
        holding.setValidFrom(unit.getValidFrom());
        holding.setValidUntil(unit.getValidUntil());
        person.getRoles().add(holding);
    }
}
