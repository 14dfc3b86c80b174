// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.triangula.model.ModelFactory;
import org.triangula.model.Study;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Selection;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Looking only where the Ecore allows a reference finds the same as looking everywhere. */
class ReferencesProperties {

    private record Use(EObject from, EReference by, EObject to) {
    }

    @Property(tries = 60)
    void sameAsAWalkThroughTheWholeStudy(@ForAll long seed) {
        RandomStudy random = new RandomStudy(seed);
        Study study = random.study();
        Set<EObject> targets = random.targets();
        assertEquals(uses(EcoreUtil.UsageCrossReferencer.findAll(targets, study)),
            uses(References.byTarget(study, targets)));
        Set<EObject> referrers = new HashSet<>();
        References.byTarget(study, targets).values().stream().flatMap(List::stream)
            .forEach(use -> referrers.add(use.getEObject()));
        Set<EObject> found = new HashSet<>();
        References.to(study, targets).forEach(use -> found.add(use.getEObject()));
        assertEquals(referrers, found);
    }

    @Example
    void randomStudiesReferToPassagesAndCodingsInEveryWay() {
        Set<String> passages = new HashSet<>();
        Set<String> codings = new HashSet<>();
        for (int seed = 0; seed < 40; seed++) {
            Study study = new RandomStudy(seed).study();
            List<EObject> all = new ArrayList<>();
            study.eAllContents().forEachRemaining(all::add);
            uses(References.byTarget(study, all)).forEach(use -> {
                String name = use.by().getEContainingClass().getName() + "." + use.by().getName();
                if (use.to() instanceof Selection) {
                    passages.add(name);
                } else if (use.to() instanceof Coding) {
                    codings.add(name);
                }
            });
        }
        Set<String> expected = new HashSet<>(Set.of("Link.source", "Link.target", "Memo.concerns", "Evidence.subject",
            "Decision.concerns", "Claim.concerns", "Case.members", "Tie.evidence", "CriterionJudgement.evidence",
            "TypeAssignment.evidence"));
        assertEquals(expected, passages);
        expected.add("Code.examples");
        assertEquals(expected, codings);
    }

    @Example
    void nothingIsAskedForNothing() {
        assertTrue(References.byTarget(new RandomStudy(1).study(), Set.<EObject>of()).isEmpty());
    }

    private static Set<Use> uses(Map<EObject, ? extends Collection<Setting>> byTarget) {
        Set<Use> uses = new HashSet<>();
        byTarget.forEach((to, settings) -> settings.forEach(
            setting -> uses.add(new Use(setting.getEObject(), (EReference) setting.getEStructuralFeature(), to))));
        return uses;
    }

    /** A study with objects of all classes, as the Ecore allows them, that refer to each other at random. */
    private static final class RandomStudy {

        private static final int DEPTH = 5;

        private final Random random;
        private final Study study = ModelFactory.eINSTANCE.createStudy();
        private final List<EObject> objects = new ArrayList<>(List.of(study));
        private final Map<EClass, List<EClass>> kinds = new HashMap<>();

        RandomStudy(long seed) {
            random = new Random(seed);
            fill(study, DEPTH);
            List.copyOf(objects).forEach(this::refer);
        }

        Study study() {
            return study;
        }

        /** Some of the objects, of few or of many classes. */
        Set<EObject> targets() {
            EClass only = random.nextBoolean() ? any(objects).eClass() : null;
            Set<EObject> targets = new HashSet<>();
            for (EObject object : objects) {
                if (random.nextInt(4) == 0 && (only == null || only == object.eClass())) {
                    targets.add(object);
                }
            }
            return targets;
        }

        private void fill(EObject parent, int depth) {
            for (EReference containment : parent.eClass().getEAllContainments()) {
                int number = depth == 0 ? 0 : containment.isMany() ? 1 + random.nextInt(2) : 1;
                for (int i = 0; i < number; i++) {
                    EObject child = EcoreUtil.create(any(kinds.computeIfAbsent(containment.getEReferenceType(),
                        RandomStudy::concrete)));
                    add(parent, containment, child);
                    objects.add(child);
                    fill(child, depth - 1);
                }
            }
        }

        private void refer(EObject from) {
            for (EReference reference : from.eClass().getEAllReferences()) {
                if (!reference.isContainment() && !reference.isContainer() && random.nextInt(3) > 0) {
                    List<EObject> possible = objects.stream()
                        .filter(object -> reference.getEReferenceType().isSuperTypeOf(object.eClass())).toList();
                    // what is taken out most often is referred to most often, too
                    List<EObject> passages = possible.stream()
                        .filter(object -> object instanceof Selection || object instanceof Coding).toList();
                    for (int i = 0; !possible.isEmpty() && i < (reference.isMany() ? 3 : 1); i++) {
                        add(from, reference, any(random.nextBoolean() || passages.isEmpty() ? possible : passages));
                    }
                }
            }
        }

        @SuppressWarnings("unchecked")
        private static void add(EObject to, EReference reference, EObject value) {
            if (reference.isMany()) {
                ((List<EObject>) to.eGet(reference)).add(value);
            } else {
                to.eSet(reference, value);
            }
        }

        private <T> T any(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }

        private static List<EClass> concrete(EClass type) {
            List<EClass> classes = new ArrayList<>();
            EcoreUtil.getRootContainer(type).eAllContents().forEachRemaining(each -> {
                if (each instanceof EClass candidate && !candidate.isAbstract() && type.isSuperTypeOf(candidate)) {
                    classes.add(candidate);
                }
            });
            return classes;
        }
    }
}
