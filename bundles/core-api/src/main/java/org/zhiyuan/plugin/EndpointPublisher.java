package org.zhiyuan.plugin;

/**
 * A face of the platform (REST, SOAP) that gives plugins' endpoints of its kind their addresses (发布). It registers itself as a service;
 * the runtime alone decides who is published and when, so that an id has one holder everywhere.
 */
public interface EndpointPublisher {

    /** As in {@link Plugin#kind()}. */
    String kind();

    /**
     * Gives the endpoint the address of the id, which nobody has at the time. Runs on the plugin's own thread, for it reads the plugin's
     * classes.
     *
     * @return takes the address away again
     * @throws RuntimeException if the endpoint can't be published; a PlatformException's text says why as people read it after its name
     */
    Runnable publish(String id, Object endpoint);
}
