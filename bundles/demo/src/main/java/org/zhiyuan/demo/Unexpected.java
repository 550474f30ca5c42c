package org.zhiyuan.demo;

/** A step did not do what it should; the message is for a person. */
final class Unexpected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unexpected(String message) {
        super(message);
    }
}
