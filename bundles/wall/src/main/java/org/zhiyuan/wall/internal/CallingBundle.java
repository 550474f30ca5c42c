package org.zhiyuan.wall.internal;

import java.util.function.Predicate;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleReference;

/** Finds the bundle outside on whose behalf code runs, by the classes on the stack. */
final class CallingBundle {

    /** What a class loader stands for; the JDK, the framework and what started it answer for nobody. */
    private enum Side {
        NOBODY,
        PLATFORM,
        OUTSIDE
    }

    private final Predicate<Bundle> outside;
    private final ClassValue<Side> sides = new ClassValue<>() {
        @Override
        protected Side computeValue(Class<?> type) {
            Bundle bundle = bundle(type);
            return bundle == null ? Side.NOBODY : outside.test(bundle) ? Side.OUTSIDE : Side.PLATFORM;
        }
    };

    CallingBundle(Predicate<Bundle> outside) {
        this.outside = outside;
    }

    /** The bundle whose code asked for it, if it stands outside: the nearest on the stack that is neither JDK nor framework. */
    Bundle asking(Class<?>[] stack) {
        for (Class<?> type : stack) {
            Side side = sides.get(type);
            if (side != Side.NOBODY && type.getClassLoader() != CallingBundle.class.getClassLoader()) {
                return side == Side.OUTSIDE ? bundle(type) : null;
            }
        }
        return null;
    }

    /** The nearest bundle outside that is anywhere on the stack, null if there is none. */
    Bundle anywhere(Class<?>[] stack) {
        for (Class<?> type : stack) {
            if (sides.get(type) == Side.OUTSIDE) {
                return bundle(type);
            }
        }
        return null;
    }

    /** Also for classes that a bundle's own class loaders define. */
    private static Bundle bundle(Class<?> type) {
        for (ClassLoader loader = type.getClassLoader(); loader != null; loader = loader.getParent()) {
            if (loader instanceof BundleReference reference) {
                return reference.getBundle();
            }
        }
        return null;
    }
}
