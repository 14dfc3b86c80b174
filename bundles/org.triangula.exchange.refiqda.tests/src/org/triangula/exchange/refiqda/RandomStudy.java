// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyEdit.StoredText;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.Identified;
import org.triangula.model.ModelPackage;
import org.triangula.model.Study;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentKind;
import org.triangula.model.texts.Memo;
import org.triangula.model.texts.Selection;

/**
 * Fills a study with objects of every class of the model and with values for every feature, at random. What has rules
 * of its own follows them: texts are stored, passages lie in their text, a memo has a text or a document.
 */
final class RandomStudy {

    private static final List<String> WORDS = List.of("Bus", "Jugendämter", "a < b & c", "\"quoted\"", "😀", "naïve",
        "]]>", "Straße", "مرحبا", "x", "tabs\there", "Zuständigkeit");
    private static final int MOST = 260;

    private final Random random;
    private final StudyEdit edit;
    private final List<EClass> classes = new ArrayList<>();
    private int count;

    RandomStudy(long seed, StudyEdit edit) {
        this.random = new Random(seed);
        this.edit = edit;
        collect(ModelPackage.eINSTANCE);
    }

    private void collect(EPackage part) {
        for (EClassifier each : part.getEClassifiers()) {
            if (each instanceof EClass type && !type.isAbstract()) {
                classes.add(type);
            }
        }
        part.getESubpackages().forEach(this::collect);
    }

    void fill() throws ProblemException {
        Study study = edit.study();
        // built beside the study, so that it can be looked at before it joins
        List<EObject> roots = new ArrayList<>();
        List<Runnable> joins = new ArrayList<>();
        for (EObject part : List.of(study, study.getPlaces(), study.getActors(), study.getTexts(),
            study.getTexts().getCodeSystem(), study.getSurveys(), study.getInquiry())) {
            for (EReference reference : part.eClass().getEAllContainments()) {
                if (reference.isMany() && !reference.getName().equals("vocabularies")) {
                    for (int i = random.nextInt(4); i > 0; i--) {
                        EObject child = create(reference.getEReferenceType(), 1);
                        roots.add(child);
                        joins.add(() -> list(part, reference).add(child));
                    }
                }
            }
        }
        List<EObject> all = new ArrayList<>();
        roots.forEach(root -> {
            all.add(root);
            root.eAllContents().forEachRemaining(all::add);
        });
        for (TreeIterator<EObject> terms = study.eAllContents(); terms.hasNext();) {
            all.add(terms.next());
        }
        all.removeIf(each -> each.eClass().getName().matches("Places|Actors|Texts|CodeSystem|Surveys|Inquiry"));
        // what is required must be there; the others take what there is
        Set<EObject> homeless = new HashSet<>();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (EObject each : List.copyOf(all)) {
                if (each.eClass().getEAllReferences().stream().anyMatch(reference -> reference.isRequired()
                    && all.stream().noneMatch(reference.getEReferenceType()::isInstance))) {
                    grown = true;
                    homeless.add(each);
                    all.remove(each);
                    each.eAllContents().forEachRemaining(all::remove);
                }
            }
        }
        for (EObject each : homeless) {
            EcoreUtil.remove(each);
        }
        for (EObject root : roots) {
            if (!homeless.contains(root)) {
                references(root, all);
                root.eAllContents().forEachRemaining(each -> references(each, all));
            }
        }
        roots.forEach(RandomStudy::memoDocuments);
        for (EObject root : roots) {
            settle(root);
            for (TreeIterator<EObject> inside = root.eAllContents(); inside.hasNext();) {
                settle(inside.next());
            }
        }
        for (int i = 0; i < roots.size(); i++) {
            if (!homeless.contains(roots.get(i))) {
                joins.get(i).run();
            }
        }
        attributes(study, false);
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> list(EObject owner, EReference reference) {
        return (List<EObject>) owner.eGet(reference);
    }

    private EObject create(EClass type, int depth) {
        List<EClass> fitting = classes.stream().filter(type::isSuperTypeOf).toList();
        EObject object = EcoreUtil.create(fitting.get(random.nextInt(fitting.size())));
        ((Identified) object).setId(new UUID(random.nextLong(), random.nextLong()).toString());
        count++;
        attributes(object, true);
        for (EReference reference : object.eClass().getEAllContainments()) {
            int number = depth > 4 || count > MOST ? 0 : random.nextInt(3);
            for (int i = 0; i < (reference.isMany() ? number : Math.min(1, number)); i++) {
                EObject child = create(reference.getEReferenceType(), depth + 1);
                if (reference.isMany()) {
                    list(object, reference).add(child);
                } else {
                    object.eSet(reference, child);
                }
            }
        }
        return object;
    }

    private void attributes(EObject object, boolean named) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            String name = attribute.getName();
            if (name.equals("id") || name.equals("createdAt") && object instanceof Study
                || name.equals("name") && !named) {
                continue;
            }
            if (name.equals("key") && object.eClass().getName().equals("Property")) {
                object.eSet(attribute, "key" + random.nextInt(1000));
            } else if (name.equals("key")) {
                object.eSet(attribute, "key-" + random.nextLong());
            } else if (attribute.isMany()) {
                List<Object> values = new ArrayList<>();
                for (int i = random.nextInt(3); i > 0; i--) {
                    values.add(value(attribute, true));
                }
                object.eSet(attribute, values.stream().distinct().toList());
            } else if (random.nextInt(3) > 0 || name.equals("name")) {
                object.eSet(attribute, value(attribute, name.equals("name")));
            }
        }
    }

    private Object value(EAttribute attribute, boolean short_) {
        if (attribute.getEAttributeType() instanceof EEnum literals) {
            return literals.getELiterals().get(random.nextInt(literals.getELiterals().size())).getInstance();
        }
        return switch (attribute.getEAttributeType().getName()) {
            case "Instant" -> Instant.ofEpochMilli(random.nextLong(2_000_000_000_000L));
            case "LocalDate" -> LocalDate.ofEpochDay(random.nextInt(20_000));
            case "PartialDate" -> 1990 + random.nextInt(40) + (random.nextBoolean() ? "-0" + (1
                + random.nextInt(9)) : "");
            case "Colour" -> "#%06X".formatted(random.nextInt(1 << 24));
            case "LanguageTag" -> random.nextBoolean() ? "de" : "en-GB";
            case "EInt", "EIntegerObject" -> random.nextInt(101);
            case "EDouble", "EDoubleObject" -> random.nextInt(1000) / 8.0;
            case "EBoolean" -> random.nextBoolean();
            case "RelativePath" -> "data/pending";
            case "GeometryText" -> "POINT (%d %d)".formatted(random.nextInt(20), random.nextInt(60));
            case "EString" -> words(short_ ? 3 : 12);
            default -> throw new IllegalStateException("No value for " + attribute.getEAttributeType().getName());
        };
    }

    private String words(int most) {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(most); i > 0; i--) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(i == 1 ? "" : random.nextInt(4) == 0 ? "\n"
                : " ");
        }
        return text.toString();
    }

    private void references(EObject object, List<EObject> all) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (reference.isContainment() || reference.getName().equals("document") && object instanceof Memo) {
                continue;
            }
            List<EObject> fitting = all.stream().filter(reference.getEReferenceType()::isInstance).toList();
            if (fitting.isEmpty()) {
                continue;
            }
            if (reference.isMany()) {
                Set<EObject> targets = new HashSet<>();
                for (int i = random.nextInt(3); i > 0; i--) {
                    targets.add(fitting.get(random.nextInt(fitting.size())));
                }
                object.eSet(reference, new ArrayList<>(targets));
            } else if (reference.isRequired() || random.nextBoolean()) {
                object.eSet(reference, fitting.get(random.nextInt(fitting.size())));
            }
        }
    }

    private static void memoDocuments(EObject root) {
        if (root instanceof Document document && document.getKind() == DocumentKind.MEMO) {
            document.setKind(DocumentKind.REPORT);
        }
    }

    /** Gives texts, passages and files what they need. */
    private void settle(EObject object) throws ProblemException {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType() == ModelPackage.Literals.RELATIVE_PATH
                && "data/pending".equals(object.eGet(attribute))) {
                boolean text = object.eClass().getName().equals("TextVersion");
                object.eSet(attribute, text ? edit.storeText("früher", words(20)).file()
                    : edit.storeData("Datei.csv", words(20).getBytes(StandardCharsets.UTF_8)));
            }
        }
        if (object instanceof Document document) {
            StoredText text = edit.storeText(document.getName(), words(60) + "\n" + words(60));
            document.setTextFile(text.file());
            document.setTextChecksum(text.checksum());
            document.setTextLength(text.length());
            document.setParagraphCount(text.paragraphs());
            for (Selection selection : document.getSelections()) {
                int start = random.nextInt(text.length());
                selection.setStart(start);
                selection.setEnd(start + 1 + random.nextInt(text.length() - start));
            }
        }
    }
}
