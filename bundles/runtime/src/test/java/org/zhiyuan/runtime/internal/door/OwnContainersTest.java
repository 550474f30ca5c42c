package org.zhiyuan.runtime.internal.door;

import static org.junit.Assert.assertEquals;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

public class OwnContainersTest {

    private final List<String> refusals = new ArrayList<>();
    private final OwnContainers own = new OwnContainers(reason -> refusals.add(reason.en()));
    private int framework = Bundle.ACTIVE;

    @Test
    public void aContainerOfTheDistributionThatNeverWasThereEndsTheStart() {
        own.failed(
                bundle("reference:file:security.jar"),
                new IllegalStateException("outer", new IllegalArgumentException("the cause")));
        assertEquals(List.of("The bundle org.zhiyuan.x failed to start: the cause"), refusals);
    }

    @Test
    public void onceItWasThereItIsTheAdministratorsToSeeTo() {
        own.made(bundle("reference:file:security.jar"));
        own.failed(bundle("reference:file:security.jar"), null);
        assertEquals(List.of(), refusals);
    }

    @Test
    public void aPluginEndsNothing() {
        own.failed(bundle("file:/deploy/city.jar"), null);
        assertEquals(List.of(), refusals);
    }

    @Test
    public void whatFailsBecauseThePlatformIsStoppingIsNoRefusal() {
        framework = Bundle.STOPPING;
        own.failed(bundle("reference:file:security.jar"), null);
        assertEquals(List.of(), refusals);
    }

    private Bundle bundle(String location) {
        Bundle system = stub(Bundle.class, "getState");
        BundleContext context = (BundleContext) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {BundleContext.class},
                (proxy, method, arguments) -> method.getName().equals("getBundle") ? system : null);
        return (Bundle) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Bundle.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getLocation" -> location;
                    case "getSymbolicName" -> "org.zhiyuan.x";
                    case "getBundleId" -> 7L;
                    case "getBundleContext" -> context;
                    default -> null;
                });
    }

    private <T> T stub(Class<T> type, String state) {
        return type.cast(Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> method.getName().equals(state) ? framework : null));
    }
}
