package org.zhiyuan.runtime.internal.live;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhiyuan.core.Text;
import org.zhiyuan.plugin.EndpointPublisher;
import org.zhiyuan.runtime.internal.fence.Reasons;

/** The platform's faces that are there now, at which the holders of ids get their addresses; other kinds of plugins need none. */
final class Faces {

    /** Until the face comes; then it is published. */
    static final Text AWAITED = Text.of("等待平台的该类接口启动", "waits for the platform's own face of that kind");

    private static final Logger LOG = LoggerFactory.getLogger(Faces.class);

    private final Map<String, EndpointPublisher> faces = new ConcurrentHashMap<>();

    void add(EndpointPublisher face) {
        faces.put(face.kind(), face);
    }

    void remove(EndpointPublisher face) {
        faces.remove(face.kind(), face);
    }

    boolean has(PluginKind kind) {
        return faces.containsKey(kind.id());
    }

    /** Runs on the plugin's thread. @return what it said about itself, with what is wrong if it got no address */
    Introduction publish(Incumbent tenure, Introduction known) {
        Offer offer = tenure.offer();
        if (!offer.kind().isEndpoint() || known.refusal() != null || tenure.hasAddress()) {
            return known;
        }
        EndpointPublisher face = faces.get(offer.kind().id());
        if (face == null) {
            return known.refused(AWAITED);
        }
        try {
            Address address = new Address(face.publish(offer.id(), known.service()));
            if (!tenure.moveIn(address)) {
                address.giveBack();
            }
            return known;
        } catch (RuntimeException | LinkageError e) { // a plugin's mistake is the plugin's matter
            LOG.warn("{} of {} can't be published", offer.named().en(), offer.bundle(), e);
            return known.refused(Reasons.unpublished(e));
        }
    }
}
