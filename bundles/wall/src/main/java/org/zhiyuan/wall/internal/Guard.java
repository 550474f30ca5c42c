package org.zhiyuan.wall.internal;

import java.io.FileDescriptor;
import java.net.InetAddress;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.Permission;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.osgi.framework.Bundle;

/**
 * Refuses to code outside the wall what would end the process, reach through the framework past the wall, or open the keys; everything
 * else, and everybody else, it lets pass without a look. It works as long as Java has security managers, and is no sandbox: it stands
 * against what hostile or careless code would try first.
 */
@SuppressWarnings({"removal", "deprecation"})
final class Guard extends SecurityManager {

    private static final Set<String> RUNTIME_REFUSED =
            Set.of("setIO", "setFactory", "setDefaultUncaughtExceptionHandler", "shutdownHooks");
    private static final List<String> PROPERTIES_REFUSED = List.of(
            "java.",
            "javax.",
            "sun.",
            "user.",
            "file.",
            "zhiyuan.",
            "karaf.",
            "org.osgi.",
            "org.apache.",
            "org.ops4j.",
            "felix.",
            "derby.");
    private static final String FRAMEWORK = "org.osgi.framework.";

    private final CallingBundle callers;
    private final OwnThreadGroups threads;
    private final List<Path> closed;
    private final ServicePermissions services;
    private volatile BiConsumer<Bundle, String> listener;

    /** @param closed folders and files that nobody outside may read or change */
    Guard(CallingBundle callers, OwnThreadGroups threads, List<Path> closed, ServicePermissions services) {
        this.callers = callers;
        this.threads = threads;
        this.closed =
                closed.stream().map(path -> path.toAbsolutePath().normalize()).toList();
        this.services = services;
    }

    void onRefusal(BiConsumer<Bundle, String> told) {
        listener = told;
    }

    private SecurityException refused(Bundle bundle, String what) {
        BiConsumer<Bundle, String> told = listener;
        if (told != null) {
            told.accept(bundle, what);
        }
        return new SecurityException("a plugin may not " + what);
    }

    @Override
    public void checkExit(int status) {
        Bundle bundle = callers.anywhere(getClassContext());
        if (bundle != null) {
            throw refused(bundle, "end the process (System.exit, Runtime.halt)");
        }
    }

    @Override
    public void checkPermission(Permission permission) {
        String name = permission.getName();
        switch (permission.getClass().getName()) {
            case "java.lang.RuntimePermission" -> checkRuntime(name);
            case "java.util.PropertyPermission" -> {
                if (permission.getActions().contains("write")
                        && PROPERTIES_REFUSED.stream().anyMatch(name::startsWith)) {
                    refuse("set the system property " + name);
                }
            }
            case FRAMEWORK + "AdminPermission" -> checkAdmin(permission);
            case FRAMEWORK + "ServicePermission" -> checkService(permission);
            default -> {}
        }
    }

    private void checkRuntime(String name) {
        if (name.equals("setSecurityManager")) {
            throw new SecurityException("the platform's guard stays");
        }
        if (RUNTIME_REFUSED.contains(name)) {
            refuse("change what belongs to the whole process (" + name + ")");
        }
    }

    private void checkAdmin(Permission permission) {
        Bundle bundle = callers.asking(getClassContext());
        if (bundle == null) {
            return;
        }
        String actions = permission.getActions();
        boolean own = ("(id=" + bundle.getBundleId() + ")").equals(permission.getName());
        if (!own && !actions.equals("metadata") && !actions.equals("resolve") && !actions.equals("resource")) {
            throw refused(bundle, "reach for another bundle (" + actions + ")");
        }
    }

    private void checkService(Permission permission) {
        if (permission.getActions().contains("register") && !services.mayRegister(permission.getName())) {
            refuse("register the service " + permission.getName() + ", which is no extension point");
        }
    }

    private void refuse(String what) {
        Bundle bundle = callers.asking(getClassContext());
        if (bundle != null) {
            throw refused(bundle, what);
        }
    }

    /** Threads that a bundle outside makes are counted as its own; those that the platform makes meanwhile are not. */
    @Override
    public ThreadGroup getThreadGroup() {
        Bundle bundle = callers.asking(getClassContext());
        if (bundle != null) {
            return threads.of(bundle);
        }
        ThreadGroup group = super.getThreadGroup();
        while (group instanceof OwnThreadGroup) {
            group = group.getParent();
        }
        return group;
    }

    @Override
    public void checkAccess(ThreadGroup group) {
        if (group instanceof OwnThreadGroup own && threads.isFull(own)) {
            Bundle bundle = callers.asking(getClassContext());
            if (bundle != null && bundle.getBundleId() == own.bundle()) {
                throw refused(bundle, "have more than " + threads.most() + " threads of its own");
            }
        }
    }

    private void checkFile(String file) {
        Bundle bundle = closed.isEmpty() ? null : callers.asking(getClassContext());
        if (bundle != null && isClosed(file)) {
            throw refused(bundle, "open the platform's own files");
        }
    }

    /** A link may lead there as well; what can't be followed is nobody's secret. */
    private boolean isClosed(String file) {
        try {
            Path path = Path.of(file).toAbsolutePath().normalize();
            Path real = path.toFile().getCanonicalFile().toPath();
            return closed.stream().anyMatch(each -> path.startsWith(each) || real.startsWith(each));
        } catch (InvalidPathException | java.io.IOException e) {
            return false;
        }
    }

    @Override
    public void checkRead(String file) {
        checkFile(file);
    }

    @Override
    public void checkRead(String file, Object context) {
        checkFile(file);
    }

    @Override
    public void checkWrite(String file) {
        checkFile(file);
    }

    @Override
    public void checkDelete(String file) {
        checkFile(file);
    }

    @Override
    public void checkPermission(Permission permission, Object context) {
        // what is asked on behalf of another context is nothing refused here
    }

    @Override
    public void checkAccess(Thread thread) {
        // the JDK's own rule would need permissions that nobody is given here
    }

    @Override
    public void checkRead(FileDescriptor descriptor) {
        // open already
    }

    @Override
    public void checkWrite(FileDescriptor descriptor) {
        // open already
    }

    @Override
    public void checkCreateClassLoader() {
        // counts as its maker's
    }

    @Override
    public void checkPropertyAccess(String key) {
        // reading is free
    }

    @Override
    public void checkPropertiesAccess() {
        // reading is free
    }

    @Override
    public void checkPackageAccess(String name) {
        // modules see to it
    }

    @Override
    public void checkPackageDefinition(String name) {
        // modules see to it
    }

    @Override
    public void checkConnect(String host, int port) {
        // the network is the machine's matter
    }

    @Override
    public void checkConnect(String host, int port, Object context) {
        // the network is the machine's matter
    }

    @Override
    public void checkAccept(String host, int port) {
        // the network is the machine's matter
    }

    @Override
    public void checkListen(int port) {
        // the network is the machine's matter
    }

    @Override
    public void checkMulticast(InetAddress address) {
        // the network is the machine's matter
    }

    @Override
    public void checkLink(String library) {
        refuse("load native code");
    }

    @Override
    public void checkSecurityAccess(String target) {
        // providers are the JDK's matter
    }

    /** Which services a bundle outside may register. */
    @FunctionalInterface
    interface ServicePermissions {

        boolean mayRegister(String name);
    }
}
