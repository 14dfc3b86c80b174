// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.side;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.triangula.core.progress.Progress;
import org.triangula.model.Identified;
import org.triangula.model.ModelPackage;
import org.triangula.model.Study;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/**
 * Reads a study from JSON, object by object, without a tree of the JSON in between. Throws
 * {@link IllegalArgumentException} for whatever is not a study.
 */
final class StudyReader {

    private static final int DEEPEST = 60;
    private static final int MOST_OBJECTS = 8_000_000;

    private final JsonReader json;
    private final Progress progress;
    private final Map<String, EPackage> packages = new HashMap<>();
    private final Map<String, Identified> objects = new HashMap<>();
    private final List<Pending> pending = new ArrayList<>();

    /** References whose targets are looked up when all objects are there. */
    private record Pending(EObject owner, EReference reference, List<String> targets) {
    }

    StudyReader(JsonReader json, Progress progress) {
        this.json = json;
        this.progress = progress;
        ModelPackage root = ModelPackage.eINSTANCE;
        packages.put(root.getNsPrefix(), root);
        root.getESubpackages().forEach(part -> packages.put(part.getNsPrefix(), part));
    }

    Study read() throws IOException {
        EObject root = object(0);
        if (!(root instanceof Study study)) {
            throw new IllegalArgumentException("The root is a " + root.eClass().getName() + ".");
        }
        pending.forEach(this::resolve);
        for (Identified object : objects.values()) {
            for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
                if (feature.isRequired() && !object.eIsSet(feature)) {
                    throw new IllegalArgumentException(feature.getName() + " is missing.");
                }
            }
        }
        return study;
    }

    private EObject object(int depth) throws IOException {
        if (depth > DEEPEST || objects.size() > MOST_OBJECTS) {
            throw new IllegalArgumentException("The study is too deep or too large.");
        }
        if (objects.size() % 4096 == 0) {
            progress.checkCancelled();
        }
        json.beginObject();
        if (!json.nextName().equals("class")) {
            throw new IllegalArgumentException("An object does not begin with its class.");
        }
        Identified object = create(json.nextString());
        while (json.hasNext()) {
            String name = json.nextName();
            EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
            if (feature == null || feature.isDerived() || feature.isTransient()) {
                throw new IllegalArgumentException("There is no feature " + name + ".");
            }
            if (feature instanceof EReference reference && !reference.isContainment()) {
                pending.add(new Pending(object, reference, words(feature)));
            } else if (feature instanceof EReference reference) {
                contents(object, reference, depth);
            } else {
                attribute(object, (EAttribute) feature);
            }
        }
        json.endObject();
        String id = object.getId();
        if (id == null || id.isBlank() || id.length() > 100 || objects.putIfAbsent(id, object) != null) {
            throw new IllegalArgumentException("An identity is missing or stands twice.");
        }
        return object;
    }

    private void contents(EObject object, EReference reference, int depth) throws IOException {
        boolean many = json.peek() == JsonToken.BEGIN_ARRAY;
        if (many != reference.isMany()) {
            throw new IllegalArgumentException("Not the right number for " + reference.getName() + ".");
        }
        if (!many) {
            object.eSet(reference, fitting(reference, object(depth + 1)));
            return;
        }
        List<Object> values = new ArrayList<>();
        json.beginArray();
        while (json.hasNext()) {
            values.add(fitting(reference, object(depth + 1)));
        }
        json.endArray();
        object.eSet(reference, values);
    }

    private static EObject fitting(EReference reference, EObject value) {
        if (!reference.getEReferenceType().isInstance(value)) {
            throw new IllegalArgumentException(reference.getName() + " cannot be a " + value.eClass().getName() + ".");
        }
        return value;
    }

    private void attribute(EObject object, EAttribute attribute) throws IOException {
        List<Object> values = new ArrayList<>();
        for (String word : words(attribute)) {
            values.add(EcoreUtil.createFromString(attribute.getEAttributeType(), legal(word)));
        }
        if (attribute.isMany()) {
            object.eSet(attribute, values);
        } else if (values.get(0) != null) {
            object.eSet(attribute, values.get(0));
        }
    }

    /** The same characters that a study can save. */
    private static String legal(String word) {
        boolean legal = word.codePoints().allMatch(character -> character >= 0x20 && character < 0xD800
            || character == '\n' || character == '\t' || character == '\r'
            || character >= 0xE000 && character <= 0xFFFD || character >= 0x10000);
        if (!legal) {
            throw new IllegalArgumentException("There are characters that cannot be saved.");
        }
        return word;
    }

    private List<String> words(EStructuralFeature feature) throws IOException {
        boolean many = json.peek() == JsonToken.BEGIN_ARRAY;
        if (many != feature.isMany()) {
            throw new IllegalArgumentException("Not the right number for " + feature.getName() + ".");
        }
        if (!many) {
            return List.of(json.nextString());
        }
        List<String> words = new ArrayList<>();
        json.beginArray();
        while (json.hasNext()) {
            words.add(json.nextString());
        }
        json.endArray();
        return words;
    }

    private void resolve(Pending each) {
        List<Object> targets = new ArrayList<>();
        for (String id : each.targets()) {
            Identified target = objects.get(id);
            if (target == null) {
                throw new IllegalArgumentException("The object " + id + " is missing.");
            }
            targets.add(fitting(each.reference(), target));
        }
        each.owner().eSet(each.reference(), each.reference().isMany() ? targets : targets.get(0));
    }

    private Identified create(String name) {
        int colon = name.indexOf(':');
        EPackage owner = colon < 0 ? null : packages.get(name.substring(0, colon));
        if (owner == null || !(owner.getEClassifier(name.substring(colon + 1)) instanceof EClass type)
            || type.isAbstract() || !(EcoreUtil.create(type) instanceof Identified object)) {
            throw new IllegalArgumentException("There is no class " + name + ".");
        }
        return object;
    }
}
