package org.zhiyuan.operation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that REST and SOAP both offer (对外操作), described on the one method that does it. The method has JAX-RS's annotations, which
 * give its address and its inputs; names, request keys, versions, secrecy and the two descriptions follow from here.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface PlatformOperation {

    /** A {@link #right} that everybody has, signed in or not. */
    String PUBLIC = "PUBLIC";

    /** A {@link #right} that every account has. */
    String SIGNED_IN = "SIGNED_IN";

    /** SOAP's operation and OpenAPI's operationId, a verb and a noun; no other operation of the platform or the plugin has it. */
    String name();

    /** {@link #PUBLIC}, {@link #SIGNED_IN} or the constant of the contract's {@code XOperation} that the contract itself asks for. */
    String right();

    /** What it does, in Chinese, with the rules it comes from. */
    String zh();

    /** The same in English. */
    String en();

    /** Whether it makes a new thing, which then has an address of its own. */
    boolean creates() default false;

    /** Whether it overwrites the whole thing, and so must be told which version the caller has seen. */
    boolean needsVersion() default false;

    /** Whether its answer holds a password, a code or whole personal data, and so is never kept for a request key. */
    boolean secret() default false;
}
