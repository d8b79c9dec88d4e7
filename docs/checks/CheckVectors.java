import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reproduces every vector of requests.json, answers.json and refused-requests.json: java CheckVectors.java ‹folder›.
 * JDK 17 and nothing else: SM3, SM4 and SM2 are written out. In production take a library for them (Bouncy Castle),
 * and beware of its defaults: PlainDSAEncoding gives r‖s, StandardDSAEncoding the DER form that the platform refuses.
 */
public class CheckVectors {
  static final BigInteger P = hex("fffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffff");
  static final BigInteger A = P.subtract(BigInteger.valueOf(3));
  static final BigInteger B = hex("28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93");
  static final BigInteger N = hex("fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123");
  static final BigInteger[] G = {
    hex("32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7"),
    hex("bc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0")
  };
  static final byte[] USER_ID = "1234567812345678".getBytes(StandardCharsets.US_ASCII);

  static BigInteger hex(String digits) {
    return new BigInteger(digits, 16);
  }

  // SM3, GB/T 32905.
  static byte[] sm3(byte[] message) {
    int[] v = {
      0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e
    };
    ByteBuffer padded = ByteBuffer.allocate((message.length + 9 + 63) / 64 * 64);
    padded.put(message).put((byte) 0x80).putLong(padded.capacity() - 8, message.length * 8L).rewind();
    while (padded.hasRemaining()) {
      int[] w = new int[68];
      for (int j = 0; j < 16; j++) w[j] = padded.getInt();
      for (int j = 16; j < 68; j++) {
        int x = w[j - 16] ^ w[j - 9] ^ Integer.rotateLeft(w[j - 3], 15);
        w[j] = x ^ Integer.rotateLeft(x, 15) ^ Integer.rotateLeft(x, 23) ^ Integer.rotateLeft(w[j - 13], 7) ^ w[j - 6];
      }
      int[] r = v.clone();
      for (int j = 0; j < 64; j++) {
        int t = Integer.rotateLeft(j < 16 ? 0x79cc4519 : 0x7a879d8a, j % 32);
        int ss1 = Integer.rotateLeft(Integer.rotateLeft(r[0], 12) + r[4] + t, 7);
        int ss2 = ss1 ^ Integer.rotateLeft(r[0], 12);
        int ff = j < 16 ? r[0] ^ r[1] ^ r[2] : (r[0] & r[1]) | (r[0] & r[2]) | (r[1] & r[2]);
        int gg = j < 16 ? r[4] ^ r[5] ^ r[6] : (r[4] & r[5]) | (~r[4] & r[6]);
        int tt1 = ff + r[3] + ss2 + (w[j] ^ w[j + 4]);
        int tt2 = gg + r[7] + ss1 + w[j];
        r = new int[] {
          tt1, r[0], Integer.rotateLeft(r[1], 9), r[2],
          tt2 ^ Integer.rotateLeft(tt2, 9) ^ Integer.rotateLeft(tt2, 17), r[4], Integer.rotateLeft(r[5], 19), r[6]
        };
      }
      for (int i = 0; i < 8; i++) v[i] ^= r[i];
    }
    ByteBuffer digest = ByteBuffer.allocate(32);
    for (int each : v) digest.putInt(each);
    return digest.array();
  }

  // SM4 in CBC with PKCS#7, GB/T 32907.
  static final byte[] S =
      HexFormat.of()
          .parseHex(
              "d690e9fecce13db716b614c228fb2c052b679a762abe04c3aa441326498606999c4250f491ef987a33540b43edcfac62"
              + "e4b31ca9c908e89580df94fa758f3fa64707a7fcf37317ba83593c19e6854fa8686b81b27164da8bf8eb0f4b70569d35"
              + "1e240e5e6358d1a225227c3b01217887d40046579fd327524c3602e7a0c4c89eeabf8ad240c738b5a3f7f2cef96115a1"
              + "e0ae5da49b341a55ad933230f58cb1e31df6e22e8266ca60c02923ab0d534e6fd5db3745defd8e2f03ff6a726d6c5b51"
              + "8d1baf92bbddbc7f11d95c411f105ad80ac13188a5cd7bbd2d74d012b8e5b4b08969974a0c96777e65b9f109c56ec684"
              + "18f07dec3adc4d2079ee5f3ed7cb3948");

  static int substituted(int x) {
    int result = 0;
    for (int shift = 24; shift >= 0; shift -= 8) result |= (S[x >>> shift & 0xff] & 0xff) << shift;
    return result;
  }

  static int[] roundKeys(byte[] key, boolean decrypting) {
    int[] k = new int[36];
    int[] fk = {0xa3b1bac6, 0x56aa3350, 0x677d9197, 0xb27022dc};
    ByteBuffer words = ByteBuffer.wrap(key);
    for (int i = 0; i < 4; i++) k[i] = words.getInt() ^ fk[i];
    for (int i = 0; i < 32; i++) {
      int ck = 0;
      for (int j = 0; j < 4; j++) ck = ck << 8 | (4 * i + j) * 7 & 0xff;
      int t = substituted(k[i + 1] ^ k[i + 2] ^ k[i + 3] ^ ck);
      k[i + 4] = k[i] ^ t ^ Integer.rotateLeft(t, 13) ^ Integer.rotateLeft(t, 23);
    }
    int[] rounds = Arrays.copyOfRange(k, 4, 36);
    if (decrypting) for (int i = 0; i < 16; i++) { int t = rounds[i]; rounds[i] = rounds[31 - i]; rounds[31 - i] = t; }
    return rounds;
  }

  static byte[] block(byte[] in, int[] rounds) {
    int[] x = new int[36];
    ByteBuffer words = ByteBuffer.wrap(in);
    for (int i = 0; i < 4; i++) x[i] = words.getInt();
    for (int i = 0; i < 32; i++) {
      int t = substituted(x[i + 1] ^ x[i + 2] ^ x[i + 3] ^ rounds[i]);
      x[i + 4] = x[i] ^ t ^ Integer.rotateLeft(t, 2) ^ Integer.rotateLeft(t, 10) ^ Integer.rotateLeft(t, 18) ^ Integer.rotateLeft(t, 24);
    }
    return ByteBuffer.allocate(16).putInt(x[35]).putInt(x[34]).putInt(x[33]).putInt(x[32]).array();
  }

  static byte[] xor(byte[] one, byte[] other) {
    byte[] result = new byte[16];
    for (int i = 0; i < 16; i++) result[i] = (byte) (one[i] ^ other[i]);
    return result;
  }

  static String encrypt(String plain, byte[] key, byte[] iv) {
    byte[] text = plain.getBytes(StandardCharsets.UTF_8);
    int pad = 16 - text.length % 16;
    byte[] padded = Arrays.copyOf(text, text.length + pad);
    Arrays.fill(padded, text.length, padded.length, (byte) pad);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(iv);
    byte[] last = iv;
    int[] rounds = roundKeys(key, false);
    for (int at = 0; at < padded.length; at += 16) {
      last = block(xor(Arrays.copyOfRange(padded, at, at + 16), last), rounds);
      out.writeBytes(last);
    }
    return Base64.getEncoder().encodeToString(out.toByteArray());
  }

  static String decrypt(String data, byte[] key) {
    byte[] raw = Base64.getDecoder().decode(data);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int[] rounds = roundKeys(key, true);
    for (int at = 16; at < raw.length; at += 16)
      out.writeBytes(xor(block(Arrays.copyOfRange(raw, at, at + 16), rounds), Arrays.copyOfRange(raw, at - 16, at)));
    byte[] padded = out.toByteArray();
    return new String(padded, 0, padded.length - padded[padded.length - 1], StandardCharsets.UTF_8);
  }

  // SM2 with SM3, GB/T 32918.
  static BigInteger[] add(BigInteger[] p, BigInteger[] q) {
    if (p == null) return q;
    if (q == null) return p;
    if (p[0].equals(q[0]) && p[1].add(q[1]).mod(P).signum() == 0) return null;
    BigInteger slope =
        p[0].equals(q[0])
            ? p[0].pow(2).multiply(BigInteger.valueOf(3)).add(A).multiply(p[1].shiftLeft(1).modInverse(P))
            : q[1].subtract(p[1]).multiply(q[0].subtract(p[0]).modInverse(P));
    BigInteger x = slope.pow(2).subtract(p[0]).subtract(q[0]).mod(P);
    return new BigInteger[] {x, slope.multiply(p[0].subtract(x)).subtract(p[1]).mod(P)};
  }

  static BigInteger[] multiply(BigInteger k, BigInteger[] p) {
    BigInteger[] result = null;
    for (int i = k.bitLength() - 1; i >= 0; i--) {
      result = add(result, result);
      if (k.testBit(i)) result = add(result, p);
    }
    return result;
  }

  static byte[] fixed(BigInteger number) {
    return HexFormat.of().parseHex(String.format("%064x", number));
  }

  static BigInteger toSign(String text, String publicKey) {
    ByteArrayOutputStream z = new ByteArrayOutputStream();
    z.writeBytes(new byte[] {0, (byte) (USER_ID.length * 8)});
    z.writeBytes(USER_ID);
    for (BigInteger number : new BigInteger[] {A, B, G[0], G[1]}) z.writeBytes(fixed(number));
    z.writeBytes(HexFormat.of().parseHex(publicKey.substring(2)));
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    message.writeBytes(sm3(z.toByteArray()));
    message.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    return new BigInteger(1, sm3(message.toByteArray()));
  }

  /** `signature` is r and s, 128 hex digits. */
  static boolean verify(String text, String signature, String publicKey) {
    BigInteger r = hex(signature.substring(0, 64)), s = hex(signature.substring(64)), t = r.add(s).mod(N);
    if (r.signum() == 0 || s.signum() == 0 || t.signum() == 0 || r.compareTo(N) >= 0 || s.compareTo(N) >= 0) return false;
    BigInteger[] key = {hex(publicKey.substring(2, 66)), hex(publicKey.substring(66))};
    BigInteger x = add(multiply(s, G), multiply(t, key))[0];
    return toSign(text, publicKey).add(x).mod(N).equals(r);
  }

  // The vectors: as much of JSON as they use.
  static final Pattern STRING = Pattern.compile("\"([^\"\\\\]+)\":\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

  static Map<String, String> strings(String json) {
    Map<String, String> found = new TreeMap<>();
    Matcher matcher = STRING.matcher(json);
    while (matcher.find()) found.put(matcher.group(1), matcher.group(2).replaceAll("\\\\(.)", "$1"));
    return found;
  }

  /** Each vector begins with its `why` and ends with an object called `name`; what stands between is `about`. */
  static List<Map<String, Map<String, String>>> items(String json, String name) {
    List<Map<String, Map<String, String>>> found = new ArrayList<>();
    String[] pieces = json.split("\\{\\s*(?=\"why\":)");
    for (String piece : Arrays.copyOfRange(pieces, 1, pieces.length)) {
      int at = piece.indexOf("\"" + name + "\": {");
      String end = piece.substring(at + name.length() + 4);
      found.add(Map.of("about", strings(piece.substring(0, at)), name, strings(end.substring(0, end.indexOf('}')))));
    }
    return found;
  }

  static String canonicalText(Map<String, String> envelope) {
    List<String> parts = new ArrayList<>();
    for (Map.Entry<String, String> field : new TreeMap<>(envelope).entrySet())
      if (!field.getKey().equals("signature")) parts.add(field.getKey() + "=" + field.getValue());
    return String.join("&", parts);
  }

  static int checked = 0;

  static void check(String name, boolean right) {
    if (!right) {
      System.err.println(name + ": differs");
      System.exit(1);
    }
    checked++;
    System.out.println(name + ": ok");
  }

  static void checkFile(Path folder, String file, String sealed, String signer) throws Exception {
    String json = Files.readString(folder.resolve(file));
    Map<String, String> keys = strings(json);
    byte[] sm4Key = HexFormat.of().parseHex(keys.get("sm4Key"));
    for (Map<String, Map<String, String>> each : items(json, "envelope")) {
      Map<String, String> about = each.get("about"), envelope = each.get("envelope");
      String name = file + ": " + about.get("why");
      check(name + ", signed text", canonicalText(envelope).equals(about.get("signedText")));
      check(name + ", signature", verify(about.get("signedText"), envelope.get("signature"), keys.get(signer)));
      if (envelope.get(sealed).isEmpty()) continue;
      byte[] iv = HexFormat.of().parseHex(about.get("iv"));
      check(name + ", encrypted", encrypt(about.get("plain"), sm4Key, iv).equals(envelope.get(sealed)));
      check(name + ", decrypted", decrypt(envelope.get(sealed), sm4Key).equals(about.get("plain")));
    }
  }

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    checkFile(folder, "requests.json", "data", "callerPublicKey");
    checkFile(folder, "answers.json", "result", "platformPublicKey");
    String json = Files.readString(folder.resolve("refused-requests.json"));
    String signatures = json.substring(json.indexOf("\"signature\": ["), json.indexOf("\"data\": ["));
    String key = strings(json).get("callerPublicKey");
    for (Map<String, Map<String, String>> each : items(signatures, "body")) {
      Map<String, String> body = each.get("body");
      boolean right = verify(canonicalText(body), body.get("signature"), key);
      check("refused-requests.json: " + each.get("about").get("why") + ", refused", !right);
    }
    System.out.println(checked + " checks");
  }
}
