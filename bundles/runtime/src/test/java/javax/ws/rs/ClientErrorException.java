package javax.ws.rs;

/** Stands in for the web API's exception, which the runtime knows by name only. */
public class ClientErrorException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
