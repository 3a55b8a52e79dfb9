/*
 * Installs the add-in through the local service of WPS (127.0.0.1:58890). ES5: the page may be opened in old browsers.
 * The add-in's address is the folder of this very page, so that no link can make the page install anything else.
 */
/* global window, document, navigator, XMLHttpRequest */
(function () {
  'use strict';

  var NAME = 'jixiao';
  var VERSION = '{{version}}';
  var CONFIGURED = '{{baseUrl}}';
  var HTTP = 'http://127.0.0.1:58890';
  var HTTPS = 'https://127.0.0.1:58891';
  var WAIT = 5000;
  /* The browser waits for the user's answer before it asks the service. */
  var WAIT_FOR_ANSWER = 120000;
  var START = 'ksoWPSCloudSvr://start=RelayHttpServer';
  var STARTING = 3000;
  var MOST_STARTS = 4;
  /* Chromium from 142 on lets a page ask this machine only by permission, and only over https; 145 renamed it. */
  var PERMISSIONS = ['loopback-network', 'local-network-access'];
  var GUARDED_FROM = 142;

  var RESTART =
    '请完全退出 WPS 表格再打开；询问是否信任时点“允许”，然后再重新启动一次 WPS 表格，功能区就会出现“绩效目标”选项卡。';

  var location = window.location;
  var online = location.protocol === 'http:' || location.protocol === 'https:';
  var page = location.href.split(/[?#]/)[0];
  var address = online ? page.slice(0, page.lastIndexOf('/') + 1) : CONFIGURED;
  /* A page of https may not be allowed to ask plain http. */
  var services = location.protocol === 'https:' ? [HTTPS, HTTP] : [HTTP, HTTPS];
  var service = null;
  var wait = WAIT;
  var starts = 0;

  function element(id) {
    return document.getElementById(id);
  }

  function show(state, advice, buttons) {
    element('state').textContent = state;
    element('advice').textContent = advice;
    element('advice').hidden = advice === '';
    ['install', 'remove', 'retry', 'start'].forEach(function (id) {
      element(id).hidden = buttons.indexOf(id) < 0;
    });
  }

  function utf8ToBase64(text) {
    return window.btoa(
      encodeURIComponent(text).replace(/%([0-9A-F]{2})/g, function (_, hex) {
        return String.fromCharCode(parseInt(hex, 16));
      })
    );
  }

  /* Calls back with the answer, or null when there is none. */
  function post(base, path, body, done) {
    var request = new XMLHttpRequest();
    var answered = false;
    function finish(text) {
      if (answered) return;
      answered = true;
      done(text);
    }
    request.timeout = wait;
    request.onload = function () {
      finish(request.status === 200 ? request.responseText : null);
    };
    request.onerror =
      request.ontimeout =
      request.onabort =
        function () {
          finish(null);
        };
    try {
      request.open('POST', base + path);
      request.send(body);
    } catch (error) {
      finish(null);
    }
  }

  function findService(candidates, done) {
    if (candidates.length === 0) return done(null);
    post(candidates[0], '/version', '', function (version) {
      if (version !== null) return done(candidates[0]);
      findService(candidates.slice(1), done);
    });
  }

  /* Calls back with granted, denied or prompt; null where the browser has no such permission. */
  function permission(names, done) {
    var next = function () {
      permission(names.slice(1), done);
    };
    if (names.length === 0 || !navigator.permissions || !navigator.permissions.query) {
      return done(null);
    }
    try {
      navigator.permissions.query({ name: names[0] }).then(function (status) {
        done(status.state);
      }, next);
    } catch (error) {
      next();
    }
  }

  function isGuarded() {
    var chromium = /Chrome\/(\d+)/.exec(navigator.userAgent);
    return chromium !== null && Number(chromium[1]) >= GUARDED_FROM;
  }

  function isLoopback() {
    return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(location.hostname);
  }

  /* Nobody answered: because the browser did not let the page ask, or because nobody is there? */
  function unanswered() {
    permission(PERMISSIONS, function (state) {
      if (!online || isLoopback() || state === 'granted') return absent();
      if (window.isSecureContext === false) {
        return state !== null || isGuarded() ? blockedOverHttp() : absent();
      }
      if (state === 'denied' || state === 'prompt') return notAllowed();
      absent();
    });
  }

  function blockedOverHttp() {
    show(
      '浏览器不允许本页访问本机的 WPS',
      '新版的 Chrome 和 Edge 只允许 https 网页访问本机的服务。请用 https 打开本页；没有 https 网址的，请改用离线安装脚本（见 README-部署.txt），或请管理员设置浏览器策略。',
      ['retry']
    );
  }

  function notAllowed() {
    show(
      '浏览器没有允许本页访问本机的 WPS',
      '请点“重试”，浏览器询问时点“允许”；没有询问的，点地址栏左侧的图标，在网站权限中允许访问本机（本地网络）后再点“重试”。仍不行时，请改用离线安装脚本（见 README-部署.txt）。',
      ['retry']
    );
  }

  /* Part of the service is not up yet: start it as a click on “启动 WPS 服务” does, and ask again. */
  function isWaiting(text) {
    return text !== null && text.indexOf('Subserver not available') === 0;
  }

  function startService(afterwards) {
    if (starts >= MOST_STARTS) {
      starts = 0;
      return show(
        'WPS 的本机服务还没有就绪',
        '请打开一次 WPS 表格，再点“重试”。仍不行时，请改用离线安装（见 README-部署.txt）。',
        ['retry', 'start']
      );
    }
    starts += 1;
    show('正在启动 WPS 的本机服务……', '', []);
    location.href = START;
    window.setTimeout(function () {
      look(afterwards);
    }, STARTING);
  }

  function absent() {
    show(
      'WPS 的本机服务没有运行',
      '请先打开一次 WPS，或点“启动 WPS 服务”，再点“重试”。仍不行时，请改用离线安装（见 README-部署.txt）。',
      ['retry', 'start']
    );
  }

  function old() {
    show(
      '这台机器上的 WPS 版本较旧',
      '它的本机服务不能安装加载项。请升级 WPS，或改用离线安装（见 README-部署.txt）。',
      ['retry']
    );
  }

  function parseList(text) {
    try {
      var list = JSON.parse(text);
      return Object.prototype.toString.call(list) === '[object Array]' ? list : null;
    } catch (error) {
      return null;
    }
  }

  function look(afterwards) {
    permission(PERMISSIONS, function (state) {
      var asks = state === 'prompt' && online && !isLoopback();
      show(
        '正在查看……',
        asks ? '浏览器询问是否允许本页访问本机（本地网络）时，请点“允许”。' : '',
        []
      );
      wait = asks ? WAIT_FOR_ANSWER : WAIT;
      findService(services, function (found) {
        wait = WAIT;
        if (found === null) return unanswered();
        service = found;
        post(service, '/publishlist', '', function (text) {
          if (isWaiting(text)) return startService(afterwards);
          var list = text === null ? null : parseList(text);
          if (list === null) return old();
          starts = 0;
          var mine = list.filter(function (each) {
            /* An entry that was switched off stays on the list. */
            return each.name === NAME && String(each.enable) !== 'false';
          })[0];
          afterwards(mine || null);
        });
      });
    });
  }

  function tell(mine) {
    if (mine === null) return show('没有安装', '', ['install']);
    element('install').textContent = '更新';
    if (mine.url !== address) {
      return show('已安装，但来自另一个地址：' + mine.url, '点“更新”改用本页的地址。', [
        'install',
        'remove',
      ]);
    }
    if (mine.version && mine.version !== VERSION) {
      return show('已安装 ' + mine.version, '点“更新”登记为 ' + VERSION + '。', [
        'install',
        'remove',
      ]);
    }
    show('已安装', '', ['install', 'remove']);
  }

  function run(command, done) {
    var order = {
      cmd: command,
      name: NAME,
      url: address,
      addonType: 'et',
      online: 'true',
      version: VERSION,
      customDomain: '',
    };
    post(service, '/deployaddons/runParams', utf8ToBase64(JSON.stringify(order)), function (text) {
      if (text === null) return old();
      if (isWaiting(text)) return startService(tell);
      if (text !== '' && text.replace(/\s/g, '') !== 'OK') {
        return show('没有完成', 'WPS 的回答是：' + text.slice(0, 200), ['retry']);
      }
      done();
    });
  }

  /* WPS itself must be able to fetch the add-in, whatever this browser can. */
  function validate(done) {
    var order = { method: 'get', url: address + 'ribbon.xml', data: '' };
    post(service, '/redirect/runParams', utf8ToBase64(JSON.stringify(order)), function (text) {
      if (text !== null && text.indexOf('<customUI') === 0) return done();
      show(
        'WPS 取不到加载项',
        '请联系管理员：WPS 不能从 ' +
          address +
          ' 取得 ribbon.xml（可能需要登录，或服务器没有放好）。',
        ['retry']
      );
    });
  }

  function install() {
    show('正在安装……', '', []);
    validate(function () {
      run('enable', function () {
        look(function (mine) {
          if (mine === null) {
            return show('没有装上', 'WPS 没有登记本加载项，请点“重试”后再安装一次。', ['retry']);
          }
          tell(mine);
          element('advice').textContent = RESTART;
          element('advice').hidden = false;
        });
      });
    });
  }

  function remove() {
    show('正在卸载……', '', []);
    run('disable', function () {
      look(function (mine) {
        if (mine !== null) return tell(mine);
        element('install').textContent = '安装';
        show('已卸载', '请完全退出 WPS 表格再打开。', ['install']);
      });
    });
  }

  element('address').textContent = address;
  element('install').onclick = install;
  element('remove').onclick = remove;
  element('retry').onclick = function () {
    look(tell);
  };
  look(tell);
})();
