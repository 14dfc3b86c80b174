// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.properties;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.triangula.model.ModelPackage;

/** The documentation of the model's features, read in the background from the model's own file. */
final class FeatureDocumentation {

    private volatile Map<String, String> texts = Map.of();

    /** Begins to read. */
    void load() {
        Job job = Job.createSystem("Documentation of the model", (ICoreRunnable) monitor -> texts = read());
        job.schedule();
    }

    /** What a feature means; empty as long as it is not known. */
    String of(EStructuralFeature feature) {
        return texts.getOrDefault(feature.getEContainingClass().getName() + "." + feature.getName(), "");
    }

    static Map<String, String> read() {
        try (InputStream stream = ModelPackage.class.getResourceAsStream("/model/triangula.ecore")) {
            return stream == null ? Map.of() : parse(stream);
        } catch (IOException | XMLStreamException e) {
            ILog.of(FeatureDocumentation.class).warn("The documentation of the model cannot be read", e);
            return Map.of();
        }
    }

    private static Map<String, String> parse(InputStream stream) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        Map<String, String> found = new HashMap<>();
        XMLStreamReader reader = factory.createXMLStreamReader(stream);
        String type = "";
        String feature = "";
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "eClassifiers" -> {
                    type = reader.getAttributeValue(null, "name");
                    feature = "";
                }
                case "eStructuralFeatures" -> feature = reader.getAttributeValue(null, "name");
                case "details" -> {
                    if (!feature.isEmpty() && "documentation".equals(reader.getAttributeValue(null, "key"))) {
                        found.put(type + "." + feature, reader.getAttributeValue(null, "value"));
                    }
                }
                default -> {
                    // other elements carry no documentation
                }
            }
        }
        return found;
    }
}
