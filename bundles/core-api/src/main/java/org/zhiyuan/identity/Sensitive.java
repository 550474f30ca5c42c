package org.zhiyuan.identity;

/** A value that is masked in every answer and encrypted in the database; {@code toString} is the masked form. */
public interface Sensitive {

    /** The form that may be shown. */
    String masked();

    /** The whole value; only for encryption, look-up and a disclosure that is logged (R87). */
    String reveal();
}
