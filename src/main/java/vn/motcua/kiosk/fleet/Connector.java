package vn.motcua.kiosk.fleet;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/** Opens a connection to the province's database. */
public interface Connector {

  Connection connect() throws SQLException;

  /** To the server of an address, and only if it proves by TLS that it is this server. */
  static Connector to(String url, Credentials credentials) {
    var settings = patient(credentials);
    PGProperty.SSL_MODE.set(settings, "verify-full");
    credentials
        .authority()
        .ifPresentOrElse(
            pem -> {
              PGProperty.SSL_FACTORY.set(
                  settings, "org.postgresql.ssl.SingleCertValidatingFactory");
              PGProperty.SSL_FACTORY_ARG.set(settings, pem);
            },
            () -> PGProperty.SSL_FACTORY.set(settings, "org.postgresql.ssl.DefaultJavaSSLFactory"));
    return () -> new Driver().connect(url, settings);
  }

  /** Account and patience; of several servers the one that takes what is written. */
  static Properties patient(Credentials credentials) {
    var settings = new Properties();
    PGProperty.USER.set(settings, credentials.origin().role());
    PGProperty.PASSWORD.set(settings, credentials.password());
    PGProperty.CONNECT_TIMEOUT.set(settings, 10);
    PGProperty.LOGIN_TIMEOUT.set(settings, 20);
    PGProperty.SOCKET_TIMEOUT.set(settings, 60);
    PGProperty.TARGET_SERVER_TYPE.set(settings, "primary");
    PGProperty.APPLICATION_NAME.set(settings, "motcua-kiosk");
    PGProperty.GSS_ENC_MODE.set(settings, "disable");
    return settings;
  }
}
