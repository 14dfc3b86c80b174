// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.study;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.triangula.core.study.StudySession;

/**
 * The places of an open study, read again only when the study has changed; outlines that did not change are not parsed
 * again. One per session and reader. Safe for several threads.
 */
public final class StudyPlacesCache {

    private final StudySession session;
    private Map<String, Optional<Geometry>> outlines = new HashMap<>();
    private StudyPlaces places;
    private long revision = -1;

    /**
     * Creates a cache.
     *
     * @param session an open study
     */
    public StudyPlacesCache(StudySession session) {
        this.session = session;
    }

    /**
     * The study this cache reads.
     *
     * @return the session
     */
    public StudySession session() {
        return session;
    }

    /**
     * The places as they are now. Takes some time after a change; call it off the user interface thread.
     *
     * @return the places; the same object as long as nothing changed
     */
    public synchronized StudyPlaces places() {
        StudySketch sketch;
        // the model may be changed by others; what is slow happens after the monitor is free again
        synchronized (session) {
            long now = session.lastSequence();
            if (places != null && now == revision) {
                return places;
            }
            sketch = StudySketch.of(session.study());
            revision = now;
        }
        Map<String, Optional<Geometry>> used = new HashMap<>();
        places = sketch.places(text -> used.computeIfAbsent(text,
                unknown -> outlines.containsKey(text) ? outlines.get(text) : GeometryTexts.read(text)));
        outlines = used;
        return places;
    }
}
