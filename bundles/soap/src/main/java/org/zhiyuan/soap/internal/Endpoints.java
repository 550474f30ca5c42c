package org.zhiyuan.soap.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import javax.xml.ws.soap.SOAPBinding;
import org.apache.cxf.Bus;
import org.apache.cxf.bus.CXFBusFactory;
import org.apache.cxf.endpoint.Endpoint;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.interceptor.Interceptor;
import org.apache.cxf.io.CachedConstants;
import org.apache.cxf.jaxb.JAXBDataBinding;
import org.apache.cxf.jaxws.JaxWsServerFactoryBean;
import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.message.Message;
import org.apache.cxf.service.invoker.Invoker;
import org.apache.cxf.staxutils.StaxUtils;
import org.apache.cxf.transport.http.DestinationRegistry;
import org.apache.cxf.transport.http.DestinationRegistryImpl;
import org.apache.cxf.transport.http.HTTPTransportFactory;
import org.zhiyuan.operations.KeyedAnswers;
import org.zhiyuan.operations.SoapAddress;

/**
 * Publishes endpoints on one bus of our own, each with the same sign-in, limits and faults; they come and go one by one. One that is
 * offered is published by its first caller: binding XML takes longer than anything else at start, and nobody may be waiting for it.
 */
final class Endpoints {
    static final String TYPES = "urn:zhiyuan:types:1";
    static final String PORT = "Soap12";
    /** A station's application with 2000 members of staff fits twice. */
    private static final Map<String, Object> LIMITS = Map.of(
            StaxUtils.MAX_ELEMENT_DEPTH, 32,
            StaxUtils.MAX_CHILD_ELEMENTS, 4_000,
            StaxUtils.MAX_ELEMENT_COUNT, 20_000L,
            StaxUtils.MAX_ATTRIBUTE_COUNT, 32,
            StaxUtils.MAX_ATTRIBUTE_SIZE, 4_096,
            StaxUtils.MAX_TEXT_LENGTH, 65_536,
            StaxUtils.MAX_XML_CHARACTERS, 2_000_000L);

    /** What CXF sets aside of a one-way request it keeps in memory: the body is bounded, the disk is not to be touched. */
    private static final Map<String, Object> IN_MEMORY =
            Map.of(CachedConstants.THRESHOLD_BUS_PROP, String.valueOf(2 * SoapServlet.LARGEST));

    private final Bus bus = new CXFBusFactory().createBus(Map.of(), IN_MEMORY);
    private final DestinationRegistry registry = new DestinationRegistryImpl();
    private final HTTPTransportFactory transport = new HTTPTransportFactory(registry);
    private final Map<String, Server> servers = new ConcurrentHashMap<>();
    private final Map<String, Wsdl> descriptions = new ConcurrentHashMap<>();
    private final Map<String, Runnable> offers = new ConcurrentHashMap<>();
    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final SignIn signIn;
    private final Faults faults;

    Endpoints(SignIn signIn, Faults faults) {
        this.signIn = signIn;
        this.faults = faults;
    }

    Bus bus() {
        return bus;
    }

    Faults faults() {
        return faults;
    }

    DestinationRegistry registry() {
        return registry;
    }

    /** The addresses below /soap, sorted, and the service at each. */
    Map<String, String> names() {
        return new TreeMap<>(names);
    }

    boolean knows(String address) {
        return names.containsKey(address);
    }

    /** To be published when it is first wanted. */
    void offer(SoapAddress offered, KeyedAnswers answers) {
        String address = "/" + offered.path();
        offers.put(address, () -> {
            Composition composition = Composition.of(offered);
            publish(address, composition, new OperationInvoker(composition, answers, faults));
        });
        names.put(address, offered.service());
    }

    /** Publishes what is only offered yet; its first callers wait for that. */
    void open(String address) {
        offers.computeIfPresent(address, (key, work) -> {
            work.run();
            return null;
        });
    }

    Wsdl description(String address) {
        open(address);
        return descriptions.get(address);
    }

    /** A plugin's own endpoint. */
    void publish(String address, Object endpoint, Invoker invoker) {
        JaxWsServerFactoryBean factory = new JaxWsServerFactoryBean();
        factory.setServiceBean(endpoint);
        publish(address, factory, invoker, new InputNames(List.of()));
    }

    /** What is composed of operations. */
    void publish(String address, Composition composition, Invoker invoker) {
        JaxWsServerFactoryBean factory = new JaxWsServerFactoryBean();
        String namespace = composition.address().namespace();
        factory.setServiceClass(composition.portType());
        factory.setServiceName(new QName(namespace, composition.address().service()));
        factory.setEndpointName(new QName(namespace, PORT));
        publish(address, factory, invoker, new InputNames(composition.operations()));
    }

    /** A SOAP 1.2 binding: it reads both versions and answers in the one it was asked in. */
    private void publish(String address, JaxWsServerFactoryBean factory, Invoker invoker, InputNames inputs) {
        factory.setBus(bus);
        factory.setDestinationFactory(transport);
        factory.setBindingId(SOAPBinding.SOAP12HTTP_BINDING);
        factory.setAddress(address);
        factory.setInvoker(invoker);
        factory.setProperties(new TreeMap<>(LIMITS));
        // what went wrong is told to the caller, and logged by us where it is ours
        factory.getProperties()
                .put(FaultListener.class.getName(), (FaultListener) (fault, description, message) -> false);
        factory.getProperties().put(JAXBDataBinding.READER_VALIDATION_EVENT_HANDLER, new IllFormed());
        factory.getInInterceptors().add(new UnreadMessage());
        factory.getInInterceptors().add(new Utf8.In());
        factory.getOutInterceptors().add(new Utf8.Out());
        factory.getOutFaultInterceptors().add(new Utf8.Out());
        factory.getInInterceptors().add(new HeaderSignIn(signIn, faults));
        factory.getInInterceptors().add(new UsernameTokenSignIn(signIn, faults));
        factory.getInInterceptors().add(new OneBody(faults));
        factory.getOutFaultInterceptors().add(new FaultDetail(faults));
        Server server = create(factory);
        withoutAttachments(server.getEndpoint());
        servers.put(address, server);
        try {
            descriptions.put(address, new Wsdl(bus, server.getEndpoint(), inputs));
        } catch (RuntimeException | LinkageError e) {
            withdraw(address);
            throw e;
        }
        names.put(address, server.getEndpoint().getService().getName().getLocalPart());
    }

    /** What reads and writes attachments acts on any content type that speaks of parts; no operation has one, so nothing may. */
    private static void withoutAttachments(Endpoint endpoint) {
        chains(endpoint).forEach(chain -> chain.removeIf(Endpoints::handlesParts));
    }

    private static List<List<Interceptor<? extends Message>>> chains(Endpoint endpoint) {
        return Stream.of(endpoint, endpoint.getBinding(), endpoint.getService())
                .flatMap(each -> Stream.of(
                        each.getInInterceptors(),
                        each.getInFaultInterceptors(),
                        each.getOutInterceptors(),
                        each.getOutFaultInterceptors()))
                .toList();
    }

    /** All that messages pass through. */
    List<Interceptor<? extends Message>> chains() {
        return servers.values().stream()
                .flatMap(server -> chains(server.getEndpoint()).stream())
                .<Interceptor<? extends Message>>flatMap(List::stream)
                .toList();
    }

    static boolean handlesParts(Interceptor<? extends Message> interceptor) {
        String name = interceptor.getClass().getSimpleName();
        return name.contains("Attachment") || name.startsWith("SwA");
    }

    /** With a class loader that sees CXF and JAXB, whoever's thread this is. */
    private static Server create(JaxWsServerFactoryBean factory) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Endpoints.class.getClassLoader());
        try {
            return factory.create();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    void withdraw(String address) {
        names.remove(address);
        descriptions.remove(address);
        Server server = servers.remove(address);
        if (server != null) {
            server.destroy();
        }
    }

    void close() {
        offers.clear();
        servers.keySet().forEach(this::withdraw);
        bus.shutdown(false);
    }
}
